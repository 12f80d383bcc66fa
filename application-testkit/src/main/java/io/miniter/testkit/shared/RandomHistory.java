package io.miniter.testkit.shared;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.tweet.TweetId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A few people who tweet, follow, write on boards, change their minds and leave, at random but the same for the same
 * seed. It remembers what happened in the plainest way, for comparison with what the ports of the world say.
 */
public final class RandomHistory {

    private static final int ACCOUNTS = 6;
    private static final int STEPS = 80;
    private static final int BOARDS = 3;
    /** After all that anybody ever deletes. */
    private static final Instant LATER = Instant.parse("9999-01-01T00:00:00Z");

    private static final List<String> TAGS = List.of("java", "java-25", "한글", "news");

    private final World world;
    private final Scene scene;
    private final Random random;
    /** Of its own, so that what people do on boards does not change what else they do. */
    private final Random onBoards;

    private final Random atHome;

    private final PlainBoards boards = new PlainBoards();
    private final List<AccountId> accounts = new ArrayList<>();
    private final Map<Pair, Long> follows = new HashMap<>();
    private final NavigableMap<Long, AccountId> tweets = new TreeMap<>();

    private RandomHistory(World world, Scene scene, long seed) {
        this.world = world;
        this.scene = scene;
        this.random = new Random(seed);
        this.onBoards = new Random(~seed);
        this.atHome = new Random(seed + 1_000_000);
    }

    /** Lets it happen. */
    public static RandomHistory happen(long seed, World world, Scene scene) {
        RandomHistory history = new RandomHistory(world, scene, seed);
        for (int member = 1; member <= ACCOUNTS; member++) {
            history.accounts.add(scene.account("member_" + member).id());
        }
        for (int board = 1; board <= BOARDS; board++) {
            history.boards.opened(scene.board("board-" + board));
        }
        for (int step = 0; step < STEPS; step++) {
            history.step();
            history.stepAtHome();
            history.stepOnBoards();
            history.stepOnBoards();
        }
        return history;
    }

    private void step() {
        int chance = random.nextInt(100);
        if (chance < 45) {
            post();
        } else if (chance < 55) {
            deleteTweet();
        } else if (chance < 85) {
            follow();
        } else if (chance < 98) {
            unfollow();
        } else {
            leave();
        }
    }

    private void post() {
        AccountId author = anybody();
        tweets.put(scene.tweet(author, "something").id().value(), author);
    }

    private void deleteTweet() {
        if (!tweets.isEmpty()) {
            long id = oneOf(List.copyOf(tweets.keySet()), random);
            world.tweets().remove(new TweetId(id));
            tweets.remove(id);
        }
    }

    private void follow() {
        Pair pair = new Pair(anybody(), anybody());
        if (!pair.follower().equals(pair.followee())) {
            long id = scene.follow(pair.follower(), pair.followee()).id().value();
            follows.putIfAbsent(pair, id);
        }
    }

    private void unfollow() {
        Pair pair = new Pair(anybody(), anybody());
        scene.unfollow(pair.follower(), pair.followee());
        follows.remove(pair);
    }

    private void leave() {
        if (accounts.size() > 2) {
            AccountId leaving = anybody();
            scene.leave(leaving);
            boards.left(leaving);
            accounts.remove(leaving);
            tweets.values().removeIf(leaving::equals);
            follows.keySet()
                    .removeIf(pair ->
                            pair.follower().equals(leaving) || pair.followee().equals(leaving));
        }
    }

    /** What is stored of timelines depends on who reads, how far and when. */
    private void stepAtHome() {
        int chance = atHome.nextInt(100);
        if (chance < 30) {
            long below = 1 + atHome.nextLong(tweets.isEmpty() ? 1 : tweets.lastKey());
            PageRequest request =
                    new PageRequest(1 + atHome.nextInt(5), atHome.nextBoolean() ? null : new Cursor(below));
            world.homeTimeline().of(oneOf(accounts, atHome), request, scene.now());
        } else if (chance < 40) {
            world.letAMinutePass();
        }
    }

    private void stepOnBoards() {
        List<Article> articles = boards.articles();
        if (articles.isEmpty()) {
            write();
            return;
        }
        AccountId account = oneOf(accounts, onBoards);
        Article article = oneOf(articles, onBoards);
        int chance = onBoards.nextInt(100);
        if (chance < 15) {
            write();
        } else if (chance < 21) {
            boards.isThere(scene.edit(account, article, text("edited " + chance)));
        } else if (chance < 27) {
            pinOrUnpin(article);
        } else if (chance < 34) {
            boards.deleted(article.id(), scene.delete(article).deletedAt());
        } else if (chance < 40) {
            restore();
        } else if (chance < 41) {
            removeForGood();
        } else if (chance < 54) {
            world.likes().add(article.id(), account);
            boards.liked(article.id(), account);
        } else if (chance < 57) {
            world.likes().remove(article.id(), account);
            boards.unliked(article.id(), account);
        } else if (chance < 62) {
            boards.bookmarked(scene.bookmark(account, article.id()), article.id(), account);
        } else if (chance < 64) {
            world.bookmarks().remove(article.id(), account);
            boards.bookmarkRemoved(article.id(), account);
        } else if (chance < 75) {
            boards.written(scene.comment(account, article.id(), "a comment"));
        } else {
            stepUnderComments(account);
        }
    }

    private void stepUnderComments(AccountId account) {
        List<Comment> comments = boards.comments();
        if (comments.isEmpty()) {
            return;
        }
        Comment comment = oneOf(comments, onBoards);
        int chance = onBoards.nextInt(100);
        if (chance < 45) {
            boards.written(scene.reply(account, comment, "a reply"));
        } else if (chance < 70) {
            scene.delete(comment);
            boards.deleted(comment.id());
        } else if (chance < 92) {
            world.commentLikes().add(comment.id(), account);
            boards.liked(comment.id(), account);
        } else {
            world.commentLikes().remove(comment.id(), account);
            boards.unliked(comment.id(), account);
        }
    }

    private void write() {
        boards.isThere(scene.article(oneOf(accounts, onBoards), oneOf(boards.boards(), onBoards), text("written")));
    }

    private ArticleText text(String title) {
        List<String> tags = new ArrayList<>(TAGS);
        Collections.shuffle(tags, onBoards);
        return AnArticle.saying(
                title,
                "something",
                tags.subList(0, onBoards.nextInt(TAGS.size())).toArray(String[]::new));
    }

    private void pinOrUnpin(Article article) {
        if (article.pinned()) {
            boards.isThere(scene.unpin(article));
        } else if (pinnedOn(article.boardId()) < Article.MAX_PINNED) {
            boards.isThere(scene.pin(article));
        }
    }

    private long pinnedOn(BoardId board) {
        return boards.articles().stream()
                .filter(article -> article.pinned() && article.boardId().equals(board))
                .count();
    }

    private void restore() {
        List<Article> deleted = boards.deleted();
        if (!deleted.isEmpty()) {
            boards.isThere(scene.restore(oneOf(deleted, onBoards)));
        }
    }

    /** All that are deleted so far: who removes fewer may choose which. */
    private void removeForGood() {
        List<ArticleId> deleted = boards.deleted().stream().map(Article::id).toList();
        world.articles().removeDeletedBefore(LATER, deleted.size());
        boards.removedForGood(article -> deleted.contains(article.id()));
    }

    private AccountId anybody() {
        return oneOf(accounts, random);
    }

    private static <T> T oneOf(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }

    /** What has happened on boards. */
    public PlainBoards boards() {
        return boards;
    }

    /** Those who are still there. */
    public List<AccountId> accounts() {
        return List.copyOf(accounts);
    }

    /** Every tweet that is still there, newest first. */
    public List<TweetId> tweets() {
        return tweets(author -> true);
    }

    /** The tweets of one author, newest first. */
    public List<TweetId> tweetsOf(AccountId author) {
        return tweets(author::equals);
    }

    /** The reader's own tweets and those of everybody whom they follow, newest first. */
    public List<TweetId> homeOf(AccountId reader) {
        return tweets(author -> author.equals(reader) || follows(reader, author));
    }

    /** Whom this account follows, the newest follow first. */
    public List<AccountId> followedBy(AccountId follower) {
        return newestFollows(pair -> pair.follower().equals(follower)).stream()
                .map(Pair::followee)
                .toList();
    }

    /** Who follows this account, the newest follow first. */
    public List<AccountId> followersOf(AccountId followee) {
        return newestFollows(pair -> pair.followee().equals(followee)).stream()
                .map(Pair::follower)
                .toList();
    }

    /** Whether one of the two follows the other. */
    public boolean follows(AccountId follower, AccountId followee) {
        return follows.containsKey(new Pair(follower, followee));
    }

    private List<TweetId> tweets(Predicate<AccountId> byAuthor) {
        return tweets.descendingMap().entrySet().stream()
                .filter(tweet -> byAuthor.test(tweet.getValue()))
                .map(tweet -> new TweetId(tweet.getKey()))
                .toList();
    }

    private List<Pair> newestFollows(Predicate<Pair> wanted) {
        return follows.entrySet().stream()
                .filter(follow -> wanted.test(follow.getKey()))
                .sorted(Entry.comparingByValue(Comparator.<Long>naturalOrder().reversed()))
                .map(Entry::getKey)
                .toList();
    }

    private record Pair(AccountId follower, AccountId followee) {}
}
