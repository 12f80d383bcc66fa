package io.miniter.web.violator;

/** Uses a regular expression that is not a constant. */
public final class BuildsAnExpression {

    private BuildsAnExpression() {}

    static String without(String text, String part) {
        return text.replaceAll(part + "+", "");
    }
}
