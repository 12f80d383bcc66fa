package io.miniter.images.media;

import io.miniter.application.media.UploadedPicture;
import io.miniter.images.parsing.PngParser;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures that tests draw and encode. */
final class Drawn {

    static final int RED = 0xFFFF0000;
    static final int GREEN = 0xFF00FF00;
    static final int BLUE = 0xFF0000FF;
    static final int WHITE = 0xFFFFFFFF;

    private Drawn() {}

    /** Red and green above, blue and white below. */
    static BufferedImage quarters(int width, int height, int type) {
        return quarters(width, height, type, WHITE);
    }

    static BufferedImage quarters(int width, int height, int type, int last) {
        BufferedImage image = new BufferedImage(width, height, type);
        WritableRaster raster = image.getRaster();
        for (int top : new int[] {0, height / 2}) {
            int bottom = top == 0 && height > 1 ? height / 2 : height;
            for (int x = 0; x < width; x++) {
                boolean left = x < width / 2;
                int above = left ? RED : GREEN;
                int below = left ? BLUE : last;
                image.setRGB(x, top, top == 0 ? above : below);
            }
            Object row = raster.getDataElements(0, top, width, 1, null);
            for (int y = top; y < bottom; y++) {
                raster.setDataElements(0, y, width, 1, row);
            }
        }
        return image;
    }

    /** Something that does not compress to nothing, always the same. */
    static BufferedImage busy(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x * 7919 + y * 104729 + x * y * 31);
            }
        }
        return image;
    }

    static byte[] jpeg(BufferedImage image) {
        return encoded(new IIOImage(image, null, null), "jpeg", false);
    }

    static byte[] progressiveJpeg(BufferedImage image) {
        return encoded(new IIOImage(image, null, null), "jpeg", true);
    }

    static byte[] png(BufferedImage image) {
        return encoded(new IIOImage(image, null, null), "png", false);
    }

    static byte[] interlacedPng(BufferedImage image) {
        return encoded(new IIOImage(image, null, null), "png", true);
    }

    static byte[] gif(BufferedImage image) {
        return encoded(new IIOImage(image, null, null), "gif", false);
    }

    static byte[] interlacedGif(BufferedImage image) {
        return encoded(new IIOImage(image, null, null), "gif", true);
    }

    static byte[] png16(int width, int height) {
        ImageTypeSpecifier type = ImageTypeSpecifier.createInterleaved(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                new int[] {0, 1, 2, 3},
                DataBuffer.TYPE_USHORT,
                true,
                false);
        BufferedImage image = type.createBufferedImage(width, height);
        BufferedImage drawn = quarters(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, drawn.getRGB(x, y));
            }
        }
        return png(image);
    }

    /** Four samples a pixel, as they are, after the segment that Adobe's programs write. */
    static byte[] adobeJpeg(int transform, int... pixel) {
        int side = 64;
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, side, side, 4, null);
        for (int index = 0; index < side * side; index++) {
            raster.setPixel(index % side, index / side, pixel);
        }
        byte[] plain = encoded(new IIOImage(raster, null, null), "jpeg", false);
        byte[] adobe = "Adobe\0\u0064\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        return withSegment(
                plain,
                0xEE,
                ByteBuffer.allocate(12).put(adobe).put((byte) transform).array());
    }

    /** The JPEG with one more segment, right after its beginning. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        return ByteBuffer.allocate(jpeg.length + data.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Exif with an orientation and, as a stand-in for a place, a word that can be searched for. */
    static byte[] exif(int orientation, boolean littleEndian) {
        ByteOrder order = littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return ByteBuffer.allocate(48)
                .put((littleEndian ? "II" : "MM").getBytes(StandardCharsets.ISO_8859_1))
                .order(order)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put("GPS at home".getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }

    static byte[] withExif(byte[] jpeg, int orientation, boolean littleEndian) {
        byte[] exif = exif(orientation, littleEndian);
        byte[] prefixed = ByteBuffer.allocate(exif.length + 6)
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(exif)
                .array();
        return withSegment(jpeg, 0xE1, prefixed);
    }

    /** The PNG with one more chunk, before its first that is not the header. */
    static byte[] withChunk(byte[] png, String name, byte[] data) {
        int afterHeader = 33;
        return ByteBuffer.allocate(png.length + data.length + 12)
                .put(png, 0, afterHeader)
                .put(chunk(name, data))
                .put(png, afterHeader, png.length - afterHeader)
                .array();
    }

    static byte[] chunk(String name, byte[] data) {
        byte[] type = name.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(type)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A PNG that claims a size and has no pixel. */
    static byte[] pngBomb(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        return ByteBuffer.allocate(8 + 25 + 12 + 12)
                .put(PngParser.SIGNATURE.getBytes(StandardCharsets.ISO_8859_1))
                .put(chunk("IHDR", header.array()))
                .put(chunk("IDAT", new byte[0]))
                .put(chunk("IEND", new byte[0]))
                .array();
    }

    /** A GIF of two frames; the second is all black. */
    static byte[] animatedGif(int side) {
        byte[] first = gif(quarters(side, side, BufferedImage.TYPE_INT_RGB));
        byte[] second = gif(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB));
        return ByteBuffer.allocate(first.length - 1 + second.length - afterColors(second))
                .put(first, 0, first.length - 1)
                .put(second, afterColors(second), second.length - afterColors(second))
                .array();
    }

    private static int afterColors(byte[] gif) {
        return 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << (gif[10] & 7) + 1);
    }

    static BufferedImage read(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static UploadedPicture upload(byte[] content) {
        return new Upload(content);
    }

    /** Every kind of file, large enough to be cut into ten. */
    static List<byte[]> ofEachKind() {
        BufferedImage busy = busy(90, 70);
        return List.of(
                jpeg(busy),
                progressiveJpeg(busy),
                withExif(jpeg(busy), 6, true),
                adobeJpeg(0, 255, 0, 0, 255),
                png(busy),
                interlacedPng(busy),
                png16(40, 40),
                png(quarters(64, 64, BufferedImage.TYPE_BYTE_INDEXED)),
                gif(quarters(64, 64, BufferedImage.TYPE_INT_RGB)),
                interlacedGif(quarters(64, 64, BufferedImage.TYPE_INT_RGB)),
                animatedGif(40),
                WebpFiles.LOSSY,
                WebpFiles.WIDE_LOSSY,
                WebpFiles.LOSSLESS,
                WebpFiles.LOSSY_ALPHA,
                WebpFiles.LOSSLESS_ALPHA,
                WebpFiles.ANIMATED);
    }

    private static byte[] encoded(IIOImage image, String format, boolean progressive) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            if (wanted.canWriteProgressive()) {
                wanted.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            }
            writer.write(null, image, wanted);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private record Upload(byte[] content) implements UploadedPicture {

        @Override
        public long length() {
            return content.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }
}
