package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionsTest {

    @Test
    void without_options_all_is_measured_on_all_of_the_data() {
        Options options = Options.of(List.of());

        assertThat(options).isEqualTo(new Options(false, "", null, Path.of("bench/target/result.json")));
        assertThat(options.size()).isEqualTo(new Data.Size(1_000_000, 50_000));
        assertThat(options.wants("tweet by id")).isTrue();
    }

    @Test
    void every_option_is_taken_in_any_order() {
        assertThat(Options.of(List.of("--out", "a", "--quick", "--compare", "b", "--only", "timeline")))
                .isEqualTo(new Options(true, "timeline", Path.of("b"), Path.of("a")));
    }

    @Test
    void a_quick_run_is_shorter_in_every_respect() {
        Options quick = Options.of(List.of("--quick"));
        Options whole = Options.of(List.of());

        assertThat(quick.size().tweets()).isLessThan(whole.size().tweets());
        assertThat(quick.size().articles()).isLessThan(whole.size().articles());
        assertThat(quick.rounds()).isLessThan(whole.rounds());
        assertThat(quick.secondsOfARound()).isLessThan(whole.secondsOfARound());
        assertThat(quick.secondsOfAFloor()).isLessThan(whole.secondsOfAFloor());
        assertThat(quick.secondsOfWarmUp()).isLessThan(whole.secondsOfWarmUp());
        assertThat(quick.secondsOfBareWarmUp()).isLessThan(whole.secondsOfBareWarmUp());
        assertThat(quick.secondsOfRetries()).isLessThan(whole.secondsOfRetries());
        assertThat(quick.roundsOfPosting()).isLessThan(whole.roundsOfPosting());
        assertThat(quick.tweetsToPost(0)).isLessThan(whole.tweetsToPost(0));
        assertThat(quick.postsToIdleFollowers()).isFalse();
        assertThat(whole.postsToIdleFollowers()).isTrue();
        assertThat(quick.secondsOfDeliveries()).isLessThan(whole.secondsOfDeliveries());
    }

    @Test
    void the_second_data_set_has_the_same_size_in_every_run() {
        assertThat(Options.of(List.of("--quick")).smallSize())
                .isEqualTo(Options.of(List.of()).smallSize())
                .isEqualTo(new Data.Size(10_000, 500));
    }

    @Test
    void tweets_that_go_to_many_are_fewer() {
        Options options = Options.of(List.of());

        assertThat(options.tweetsToPost(10_000)).isLessThan(options.tweetsToPost(100));
        assertThat(options.tweetsToPost(100)).isEqualTo(options.tweetsToPost(0));
    }

    @Test
    void only_what_has_the_word_in_its_name_is_wanted() {
        Options options = Options.of(List.of("--only", "timeline"));

        assertThat(options.wants("public timeline")).isTrue();
        assertThat(options.wants("profile")).isFalse();
    }

    @Test
    void where_only_a_part_is_measured_it_is_warmed_up_for_longer() {
        assertThat(Options.of(List.of("--quick", "--only", "timeline")).secondsOfWarmUp())
                .isGreaterThan(Options.of(List.of("--quick")).secondsOfWarmUp());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fast", "quick", "--only", "--compare", "--out"})
    void what_is_no_option_or_lacks_its_value_is_refused(String argument) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of(argument)))
                .withMessageContaining(argument);
    }
}
