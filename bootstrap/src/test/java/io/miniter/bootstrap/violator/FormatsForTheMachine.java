package io.miniter.bootstrap.violator;

/** Writes a number in the digits of wherever it runs. */
public final class FormatsForTheMachine {

    private FormatsForTheMachine() {}

    /** In Iran, "۴۲". */
    public static String inTheDigitsOfTheMachine(int number) {
        return "%d".formatted(number);
    }
}
