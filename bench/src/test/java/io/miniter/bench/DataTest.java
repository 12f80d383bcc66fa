package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DataTest {

    @ParameterizedTest
    @FieldSource("io.miniter.bench.Data#READERS")
    void each_reader_follows_exactly_so_many(int following) {
        assertThat(Data.followedBy((int) (Data.reader(following) - Data.FIRST_ACCOUNT)))
                .hasSize(following)
                .doesNotHaveDuplicates();
    }

    @Test
    void authors_have_the_followers_that_they_are_named_after() {
        long[] followers = new long[Data.ACCOUNTS];
        IntStream.range(0, Data.ACCOUNTS).flatMap(Data::followedBy).forEach(followee -> followers[followee]++);

        assertThat(followersOf(followers, Data.FOLLOWED_BY_NOBODY)).isZero();
        assertThat(followersOf(followers, Data.FOLLOWED_BY_A_HUNDRED)).isEqualTo(100);
        assertThat(followersOf(followers, Data.FOLLOWED_BY_4_000)).isEqualTo(4_000);
        // But for the author, and for the reader of one
        assertThat(followersOf(followers, Data.FOLLOWED_BY_ALL)).isEqualTo(Data.ACCOUNTS - 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void the_reader_of_one_has_so_many_tweets_to_read_however_many_there_are(int tweets) {
        int followed = Data.followedBy((int) (Data.READER_OF_ONE - Data.FIRST_ACCOUNT))
                .findFirst()
                .orElseThrow();

        assertThat(IntStream.range(0, tweets)
                        .map(tweet -> Data.authorOf(tweet, tweets))
                        .filter(author -> author == followed || author == Data.READER_OF_ONE - Data.FIRST_ACCOUNT))
                .hasSize(Data.TWEETS_OF_ONE);
    }

    @Test
    void nobody_follows_themselves_or_anybody_twice() {
        assertThat(IntStream.range(0, Data.ACCOUNTS).boxed())
                .allSatisfy(account -> assertThat(Data.followedBy(account).boxed())
                        .doesNotHaveDuplicates()
                        .doesNotContain(account));
    }

    private static long followersOf(long[] followers, long account) {
        return followers[(int) (account - Data.FIRST_ACCOUNT)];
    }
}
