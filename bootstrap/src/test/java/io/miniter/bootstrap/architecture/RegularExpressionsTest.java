package io.miniter.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.miniter.bootstrap.architecture.RegularExpressions.Use;
import io.miniter.web.violator.BuildsAnExpression;
import io.miniter.web.violator.RepeatsAnAlternative;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Java repeats a group by calling itself, unless the repetition is possessive: on a long input the stack ends. So no
 * expression here may repeat a group in another way, and each is run on long inputs with a small stack.
 */
class RegularExpressionsTest {

    private static final int LONG = 100_000;

    /** In bytes. The threads that answer requests have more. */
    private static final long SMALL_STACK = 192 * 1024;

    /** What the expressions here repeat. */
    private static final List<String> REPEATED = List.of(
            "a",
            "A",
            "0",
            "_",
            "-",
            ".",
            "/",
            " ",
            ",",
            ":",
            "%41",
            "a-",
            "-a",
            ".a",
            "a.",
            "a_",
            "가",
            "가\u0301",
            "\u0301",
            "가-",
            "\r\n",
            "\n",
            "[0]",
            "\"a\",",
            "W/\"a\", ",
            "\u202a",
            "\t");

    /** What may have to come before it. */
    private static final List<String> BEGINNINGS =
            List.of("", "/", "a", "a@a", "a:", "\"", "[", "1-00000000", "language-a");

    private static final Pattern REPETITION = Pattern.compile("(?:[*+]|\\{[0-9]+,(?:[0-9]{3,})?\\})(?!\\+)");

    static List<String> shipped() {
        return uses().map(Use::text).filter(Objects::nonNull).distinct().toList();
    }

    @Test
    void all_of_them_can_be_looked_at() {
        assertThat(uses().filter(use -> use.text() == null)).isEmpty();
        assertThat(RegularExpressions.in(BuildsAnExpression.class.getName()))
                .extracting(Use::text)
                .containsExactly((String) null);
    }

    @Test
    void they_are_found() {
        assertThat(shipped()).hasSizeGreaterThan(20).contains("[A-Za-z0-9._-]{1,64}", "\\R\\s*");
        assertThat(dangerous()).containsExactlyInAnyOrder("/(?:[a-z]|%[0-9A-F]{2})*", "(?:,|-)+");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void none_repeats_a_group_but_possessively(String expression) {
        assertThat(repeatsAGroup(expression)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("dangerous")
    @ValueSource(
            strings = {
                "(a|b)*",
                "(?:a)+",
                "(a)*?",
                "(?<name>a){2,}",
                "a(?:[)]|b)*c",
                "(?:a(b)*+c)*",
                "(?:\\)|a)+",
                "(a){0,5000}"
            })
    void what_repeats_a_group_is_seen(String expression) {
        assertThat(repeatsAGroup(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a|b)*+", "(?:a)++", "(a){2,}+", "(a){2}", "(a){1,64}", "(a)?", "[()*]*", "\\(\\)*", "a*b+"})
    void what_does_not_is_not(String expression) {
        assertThat(repeatsAGroup(expression)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void none_needs_much_stack(String expression) throws InterruptedException {
        assertThat(failureOf(expression)).isNull();
    }

    @ParameterizedTest
    @MethodSource("dangerous")
    void what_needs_much_stack_is_seen(String expression) throws InterruptedException {
        assertThat(failureOf(expression)).isInstanceOf(StackOverflowError.class);
    }

    static List<String> dangerous() {
        return RegularExpressions.in(RepeatsAnAlternative.class.getName()).stream()
                .map(use -> Objects.requireNonNull(use.text()))
                .toList();
    }

    private static Stream<Use> uses() {
        return ArchitectureTest.SHIPPED.stream()
                .map(JavaClass::getName)
                .flatMap(name -> RegularExpressions.in(name).stream());
    }

    private static @Nullable Throwable failureOf(String expression) throws InterruptedException {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Pattern pattern = Pattern.compile(expression);
        Thread thread = new Thread(null, () -> run(pattern), "small-stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((small, thrown) -> failure.set(thrown));
        thread.start();
        thread.join();
        return failure.get();
    }

    private static void run(Pattern pattern) {
        for (String beginning : BEGINNINGS) {
            for (String repeated : REPEATED) {
                String input = beginning + repeated.repeat(LONG / repeated.length());
                pattern.matcher(input).matches();
                pattern.matcher(input).lookingAt();
            }
        }
    }

    /** Whether a group is repeated without a bound, or many times, in such a way that the repetition can be undone. */
    private static boolean repeatsAGroup(String expression) {
        int classes = 0;
        for (int index = 0; index < expression.length(); index++) {
            switch (expression.charAt(index)) {
                case '\\' -> index++;
                case '[' -> classes++;
                case ']' -> classes--;
                case ')' -> {
                    if (classes <= 0 && isRepeated(expression, index + 1)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isRepeated(String expression, int end) {
        return REPETITION.matcher(expression).region(end, expression.length()).lookingAt();
    }
}
