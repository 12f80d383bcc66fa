package io.miniter.images.media;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The pixels of a square, read row by row. */
interface PixelRows {

    /** Samples of a pixel: red, green and blue, each times alpha, then alpha; 0 to 1. */
    int SAMPLES = 4;

    /** The length of each row, and the number of rows. */
    int side();

    /** Reads row {@code y} into {@code row}, {@link #SAMPLES} numbers for each pixel. */
    void read(int y, float[] row);

    private static void put(float[] row, int pixel, float red, float green, float blue, float alpha) {
        int at = pixel * SAMPLES;
        row[at] = red * alpha;
        row[at + 1] = green * alpha;
        row[at + 2] = blue * alpha;
        row[at + 3] = alpha;
    }

    private static void put(float[] row, int pixel, int argb) {
        put(
                row,
                pixel,
                (argb >> 16 & 0xFF) / 255f,
                (argb >> 8 & 0xFF) / 255f,
                (argb & 0xFF) / 255f,
                (argb >>> 24) / 255f);
    }

    /** The rows of a square in memory. */
    record OfSquare(Square square) implements PixelRows {

        @Override
        public int side() {
            return square.side();
        }

        @Override
        public void read(int y, float[] row) {
            for (int x = 0; x < side(); x++) {
                put(row, x, square.argb()[y * side() + x]);
            }
        }
    }

    /** The rows of a square that is transparent but for an image on it. */
    final class OfImage implements PixelRows {

        private final int side;
        private final Point position;
        private final BufferedImage image;
        private final int colors;
        private final boolean alpha;
        private final float maximum;
        private int @Nullable [] samples;

        OfImage(int side, Point position, BufferedImage image) {
            this.side = side;
            this.position = position;
            this.image = image;
            ColorModel model = image.getColorModel();
            this.colors = colors(model);
            this.alpha = model.hasAlpha();
            this.maximum = (1 << model.getComponentSize(0)) - 1;
        }

        /**
         * The number of samples that can be used without conversion, 1 or 3; 0 if the colour model must convert them.
         * Gray is used as it is, because Java treats it as linear, but files mean sRGB.
         */
        private static int colors(ColorModel model) {
            if (model instanceof IndexColorModel || model.isAlphaPremultiplied()) {
                return 0;
            }
            ColorSpace space = model.getColorSpace();
            if (space.getType() == ColorSpace.TYPE_GRAY) {
                return 1;
            }
            int first = model.getComponentSize(0);
            boolean even = Arrays.stream(model.getComponentSize()).allMatch(size -> size == first);
            return space.isCS_sRGB() && even ? 3 : 0;
        }

        @Override
        public int side() {
            return side;
        }

        @Override
        public void read(int y, float[] row) {
            Arrays.fill(row, 0);
            int imageY = y - position.y;
            if (imageY < 0 || imageY >= image.getHeight()) {
                return;
            }
            if (colors == 0) {
                samples = image.getRGB(0, imageY, image.getWidth(), 1, samples, 0, image.getWidth());
                for (int x = 0; x < image.getWidth(); x++) {
                    put(row, position.x + x, samples[x]);
                }
                return;
            }
            samples = image.getRaster().getPixels(0, imageY, image.getWidth(), 1, samples);
            int bands = image.getRaster().getNumBands();
            for (int x = 0; x < image.getWidth(); x++) {
                int at = x * bands;
                float red = samples[at] / maximum;
                float green = colors == 3 ? samples[at + 1] / maximum : red;
                float blue = colors == 3 ? samples[at + 2] / maximum : red;
                put(row, position.x + x, red, green, blue, alpha ? samples[at + colors] / maximum : 1);
            }
        }
    }
}
