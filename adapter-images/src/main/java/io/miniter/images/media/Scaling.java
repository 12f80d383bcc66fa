package io.miniter.images.media;

/**
 * Scales squares with a Catmull-Rom filter whose width matches the output pixel, so that every input pixel counts.
 * Holds one input row at a time.
 */
final class Scaling {

    /** The filter radius in pixels of the coarser square. */
    private static final double REACH = 2;

    private final int to;
    private final int[] first;
    private final float[][] weights;

    private Scaling(int from, int to) {
        this.to = to;
        this.first = new int[to];
        this.weights = new float[to][];
        double step = (double) from / to;
        double width = Math.max(1, step);
        for (int index = 0; index < to; index++) {
            double center = (index + 0.5) * step - 0.5;
            int low = (int) Math.max(0, Math.ceil(center - REACH * width));
            int high = (int) Math.min(from - 1.0, Math.floor(center + REACH * width));
            first[index] = low;
            weights[index] = weights(low, high, center, width);
        }
    }

    static Square scale(PixelRows rows, int to) {
        Scaling scaling = new Scaling(rows.side(), to);
        float[] row = new float[rows.side() * PixelRows.SAMPLES];
        float[] narrowed = new float[to * PixelRows.SAMPLES];
        float[][] scaled = new float[to][to * PixelRows.SAMPLES];
        for (int y = 0; y < rows.side(); y++) {
            rows.read(y, row);
            scaling.narrow(row, narrowed);
            scaling.add(y, narrowed, scaled);
        }
        int[] argb = new int[to * to];
        for (int index = 0; index < argb.length; index++) {
            argb[index] = argb(scaled[index / to], index % to * PixelRows.SAMPLES);
        }
        return new Square(to, argb);
    }

    private static float[] weights(int low, int high, double center, double width) {
        float[] weights = new float[high - low + 1];
        double sum = 0;
        for (int index = low; index <= high; index++) {
            sum += catmullRom((index - center) / width);
        }
        for (int index = low; index <= high; index++) {
            weights[index - low] = (float) (catmullRom((index - center) / width) / sum);
        }
        return weights;
    }

    private static double catmullRom(double distance) {
        double x = Math.abs(distance);
        if (x < 1) {
            return (1.5 * x - 2.5) * x * x + 1;
        }
        return x < REACH ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }

    private void narrow(float[] row, float[] narrowed) {
        for (int x = 0; x < to; x++) {
            float red = 0;
            float green = 0;
            float blue = 0;
            float alpha = 0;
            int at = first[x] * PixelRows.SAMPLES;
            for (float weight : weights[x]) {
                red += weight * row[at];
                green += weight * row[at + 1];
                blue += weight * row[at + 2];
                alpha += weight * row[at + 3];
                at += PixelRows.SAMPLES;
            }
            int into = x * PixelRows.SAMPLES;
            narrowed[into] = red;
            narrowed[into + 1] = green;
            narrowed[into + 2] = blue;
            narrowed[into + 3] = alpha;
        }
    }

    private void add(int y, float[] narrowed, float[][] scaled) {
        for (int into = 0; into < to; into++) {
            int index = y - first[into];
            if (index >= 0 && index < weights[into].length) {
                float weight = weights[into][index];
                float[] sum = scaled[into];
                for (int sample = 0; sample < sum.length; sample++) {
                    sum[sample] += weight * narrowed[sample];
                }
            }
        }
    }

    private static int argb(float[] row, int at) {
        int alpha = eightBits(row[at + 3]);
        if (alpha == 0) {
            return 0;
        }
        float whole = row[at + 3];
        return alpha << 24
                | eightBits(row[at] / whole) << 16
                | eightBits(row[at + 1] / whole) << 8
                | eightBits(row[at + 2] / whole);
    }

    /** The filter overshoots at sharp edges. */
    private static int eightBits(float value) {
        return Math.round(Math.clamp(value, 0f, 1f) * 255);
    }
}
