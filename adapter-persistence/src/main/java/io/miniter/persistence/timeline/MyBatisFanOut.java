package io.miniter.persistence.timeline;

import io.miniter.application.account.Accounts;
import io.miniter.application.timeline.FanOut;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetPosted;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Writes entries for the followers who have a timeline; an author with very many followers becomes a merged one. */
@Component
final class MyBatisFanOut implements FanOut {

    private final FanOutMapper mapper;
    private final Accounts accounts;
    private final TimelineSizes sizes;

    MyBatisFanOut(FanOutMapper mapper, Accounts accounts, TimelineSizes sizes) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.sizes = sizes;
    }

    @Override
    public int deliver(List<TweetPosted> tweets) {
        Set<Long> tooPopular = Set.copyOf(mapper.tooManyFollowers(authors(tweets), sizes.mergedFrom()));
        Predicate<TweetPosted> fewFollowers =
                tweet -> !tooPopular.contains(tweet.author().value());
        TweetPosted first = tweets.getFirst();
        if (!fewFollowers.test(first)) {
            merge(first.author());
            return 1;
        }
        List<TweetPosted> step = tweets.stream().takeWhile(fewFollowers).toList();
        return mapper.deliver(
                step.stream().map(tweet -> tweet.tweet().value()).toArray(Long[]::new),
                authors(step),
                sizes.entriesOfAStep());
    }

    /**
     * Nobody follows or tweets meanwhile, and nobody lengthens a timeline, who would not know the author as merged. One
     * author in a transaction: whoever lengthens holds an account first, and then waits for the merged authors.
     */
    private void merge(AccountId author) {
        if (accounts.findForChange(author).isPresent()) {
            mapper.addMergedAuthor(author.value());
            mapper.addMergedFollows(author.value());
        }
    }

    private static Long[] authors(List<TweetPosted> tweets) {
        return tweets.stream().map(tweet -> tweet.author().value()).toArray(Long[]::new);
    }
}
