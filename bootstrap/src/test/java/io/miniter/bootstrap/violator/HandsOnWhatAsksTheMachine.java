package io.miniter.bootstrap.violator;

import java.util.stream.Stream;

/** Has letters made small as wherever it runs. */
public final class HandsOnWhatAsksTheMachine {

    private HandsOnWhatAsksTheMachine() {}

    /** In Turkey, "ı" of "I". */
    public static Stream<String> small(Stream<String> words) {
        return words.map(String::toLowerCase);
    }
}
