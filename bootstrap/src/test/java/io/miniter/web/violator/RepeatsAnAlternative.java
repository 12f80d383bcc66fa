package io.miniter.web.violator;

import java.util.regex.Pattern;

/** Needs stack for each character of its input. */
public final class RepeatsAnAlternative {

    private static final Pattern PATH = Pattern.compile("/(?:[a-z]|%[0-9A-F]{2})*");

    private RepeatsAnAlternative() {}

    static boolean isPath(String text) {
        return PATH.matcher(text).matches();
    }

    static String[] words(String text) {
        return text.split("(?:,|-)+", -1);
    }
}
