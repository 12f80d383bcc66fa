package io.miniter.images.parsing;

import io.miniter.images.media.Square;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** An ICC profile. An unusable one is ignored, and the picture is in sRGB, as in browsers. */
public final class ColorProfile {

    /** The maximum size: camera and screen profiles have some kilobytes; with printer tables, one or two megabytes. */
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final int LONGEST_NAME = 79;

    private final ICC_ColorSpace space;

    private ColorProfile(ICC_ColorSpace space) {
        this.space = space;
    }

    /**
     * The profile in the chunk of a PNG.
     *
     * @return {@code null} if it is unusable
     */
    static @Nullable ColorProfile compressed(Bytes chunk) {
        byte[] content = chunk.rest();
        int name = 0;
        while (name < content.length && name <= LONGEST_NAME && content[name] != 0) {
            name++;
        }
        int start = name + 2;
        if (start >= content.length || content[name] != 0 || content[name + 1] != 0) {
            return null;
        }
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(content, start, content.length - start);
            byte[] profile = new byte[MAX_BYTES];
            int length = inflater.inflate(profile);
            return inflater.finished() ? of(Arrays.copyOf(profile, length)) : null;
        } catch (DataFormatException unusable) {
            return null;
        }
    }

    /**
     * Parses a profile.
     *
     * @return {@code null} if it is unusable
     */
    static @Nullable ColorProfile of(byte[] profile) {
        try {
            ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
            if (space.getType() != ColorSpace.TYPE_RGB && space.getType() != ColorSpace.TYPE_GRAY) {
                return null;
            }
            // Only using the profile shows whether it is complete
            space.toRGB(new float[space.getNumComponents()]);
            return new ColorProfile(space);
        } catch (IllegalArgumentException | CMMException | ArrayIndexOutOfBoundsException unusable) {
            return null;
        }
    }

    /** Converts the picture to sRGB. One that is declared gray but is not is left unchanged. */
    public Square toSrgb(Square square) {
        int side = square.side();
        int[] argb = square.argb();
        int components = space.getNumComponents();
        if (components == 1 && !isGray(argb)) {
            return square;
        }
        var model = new ComponentColorModel(space, false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        WritableRaster raster = model.createCompatibleWritableRaster(side, side);
        int[] samples = new int[argb.length * components];
        for (int index = 0; index < argb.length; index++) {
            for (int component = 0; component < components; component++) {
                samples[index * components + component] = argb[index] >> 16 - 8 * component & 0xFF;
            }
        }
        raster.setPixels(0, 0, side, side, samples);
        var converted = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        new ColorConvertOp(null).filter(new BufferedImage(model, raster, false, null), converted);
        int[] rgb = ((DataBufferInt) converted.getRaster().getDataBuffer()).getData();
        int[] result = new int[argb.length];
        for (int index = 0; index < argb.length; index++) {
            result[index] = (argb[index] & 0xFF000000) | (rgb[index] & 0x00FFFFFF);
        }
        return new Square(side, result);
    }

    private static boolean isGray(int[] argb) {
        return Arrays.stream(argb)
                .allMatch(pixel -> (pixel >> 16 & 0xFF) == (pixel & 0xFF) && (pixel >> 8 & 0xFF) == (pixel & 0xFF));
    }
}
