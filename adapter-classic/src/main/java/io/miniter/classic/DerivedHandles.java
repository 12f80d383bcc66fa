package io.miniter.classic;

import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Derives handles for sign-ups without one. */
final class DerivedHandles {

    private static final int MOST = 4;
    private static final int SUFFIX_BOUND = 1_000_000;
    private static final int SUFFIX_LENGTH = "_000000".length();

    private DerivedHandles() {}

    /** Candidate handles in the order to try: the local part of the address, then some with a random numeric suffix. */
    static Stream<Handle> of(EmailAddress email, RandomGenerator random) {
        String base = base(email);
        return Stream.concat(
                        Stream.of(cut(base, Handle.MAX_LENGTH)),
                        Stream.generate(() -> cut(base, Handle.MAX_LENGTH - SUFFIX_LENGTH)
                                        + String.format(Locale.ROOT, "_%06d", random.nextInt(SUFFIX_BOUND)))
                                .limit(MOST - 1L))
                .map(Handle::new);
    }

    private static String base(EmailAddress email) {
        String address = email.value().toLowerCase(Locale.ROOT);
        String local = withoutOuterUnderscores(
                address.substring(0, address.indexOf('@')).replaceAll("[^a-z0-9_]+", "_"));
        if (local.isEmpty()) {
            return "user";
        }
        return local.length() < Handle.MIN_LENGTH ? "user_" + local : local;
    }

    private static String withoutOuterUnderscores(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && text.charAt(begin) == '_') {
            begin++;
        }
        while (end > begin && text.charAt(end - 1) == '_') {
            end--;
        }
        return text.substring(begin, end);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
