package io.miniter.domain.shared;

import java.util.Random;

/** Random difficult text: letters of several scripts among special characters. */
public final class RandomText {

    private static final String[] PIECES = {
        "a",
        "B",
        "7",
        "_",
        "é",
        "e\u0301",
        "한",
        "\u1112",
        "\u1161",
        "\u11AB",
        "글",
        "ß",
        "م",
        "😀",
        "👨‍👩‍👧‍👦",
        "🇰",
        "𠮷",
        " ",
        "\u00A0",
        "\u3000",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\0",
        "\u0085",
        "\u007F",
        "\u2028",
        "\u200B",
        "\u200D",
        "\u202E",
        "\u2066",
        "\uFEFF",
        "\u3164",
        "\u2800",
        "\u0301",
        "\u0323",
        "\uFE0F",
        "\uD83D",
        "\uDE00",
        "\u0378",
        "\u212B",
        "\uFB01",
        "\uFB2C",
        "\u0958",
        "-",
        ".",
        "@",
        "'",
        "%",
        "<",
        "\\"
    };

    private RandomText() {}

    /** Up to {@code most} pieces in a row; the same for the same random. */
    public static String next(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(most + 1);
        for (int piece = 0; piece < pieces; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
