package io.miniter.testkit.comment;

import io.miniter.application.comment.Comments;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A few people who comment, reply, change their minds and leave, at random but the same for the same seed. It remembers
 * what happened in the plainest way, for comparison with what the ports of the world say.
 */
final class RandomDiscussion {

    private static final int PEOPLE = 5;
    private static final int ARTICLES = 3;
    private static final int STEPS = 120;

    private final World world;
    private final BoardScene scene;
    private final Random random;
    private final List<Account> people = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final NavigableMap<Long, Comment> places = new TreeMap<>();
    private final Set<Long> emptyPlaces = new HashSet<>();

    private RandomDiscussion(World world, BoardScene scene, Random random) {
        this.world = world;
        this.scene = scene;
        this.random = random;
    }

    /** Lets it happen. */
    static RandomDiscussion happen(long seed, World world, BoardScene scene) {
        RandomDiscussion discussion = new RandomDiscussion(world, scene, new Random(seed));
        Board board = scene.board("discussions");
        Account host = scene.account("host");
        for (int article = 1; article <= ARTICLES; article++) {
            discussion.articles.add(scene.article(host, board, "Article " + article, "discussed"));
        }
        for (int person = 1; person <= PEOPLE; person++) {
            discussion.people.add(scene.account("person_" + person));
        }
        for (int step = 0; step < STEPS; step++) {
            discussion.step();
        }
        return discussion;
    }

    private void step() {
        int chance = random.nextInt(100);
        if (chance < 30) {
            comment();
        } else if (chance < 68) {
            reply();
        } else if (chance < 98) {
            delete();
        } else {
            leave();
        }
    }

    private void comment() {
        Comment comment = scene.comment(oneOf(people), oneOf(articles), "something");
        places.put(comment.id().value(), comment);
    }

    private void reply() {
        List<Comment> answerable = comments();
        if (!answerable.isEmpty()) {
            Comment reply = scene.reply(oneOf(people), oneOf(answerable), "something else");
            places.put(reply.id().value(), reply);
        }
    }

    private void delete() {
        List<Comment> deletable = comments();
        if (!deletable.isEmpty()) {
            Comment deleted = oneOf(deletable);
            world.get(Comments.class).remove(deleted);
            forget(deleted);
        }
    }

    private void leave() {
        if (people.size() > 2) {
            Account leaving = oneOf(people);
            world.get(Comments.class).removeAllBy(leaving.id());
            world.accounts().remove(leaving.id());
            people.remove(leaving);
            comments().stream().filter(comment -> comment.isBy(leaving.id())).forEach(this::forget);
        }
    }

    private void forget(Comment deleted) {
        long id = deleted.id().value();
        if (!repliesTo(id).isEmpty()) {
            emptyPlaces.add(id);
            return;
        }
        places.remove(id);
        CommentId parent = deleted.parentId();
        if (parent != null
                && emptyPlaces.contains(parent.value())
                && repliesTo(parent.value()).isEmpty()) {
            emptyPlaces.remove(parent.value());
            places.remove(parent.value());
        }
    }

    private <T> T oneOf(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    /** What it was about. */
    List<Article> articles() {
        return List.copyOf(articles);
    }

    /** How many comments and replies are left on an article, without empty places. */
    int commentsOn(Article article) {
        return on(article).size();
    }

    /** By which comment an article is active now: its newest, or itself without any. */
    long activeBy(Article article) {
        return on(article).stream()
                .mapToLong(comment -> comment.id().value())
                .max()
                .orElse(article.id().value());
    }

    /** What stands directly under an article, empty places included, the oldest first. */
    List<Long> placesOn(Article article) {
        return ids(comment -> comment.parentId() == null && comment.articleId().equals(article.id()));
    }

    /** What stands under a comment, the oldest first. */
    List<Long> repliesTo(long parent) {
        return ids(comment -> Objects.equals(comment.parentId(), new CommentId(parent)));
    }

    /** Whether the comment was deleted and has left its place. */
    boolean isEmptyPlace(long comment) {
        return emptyPlaces.contains(comment);
    }

    private List<Comment> on(Article article) {
        return comments().stream()
                .filter(comment -> comment.articleId().equals(article.id()))
                .toList();
    }

    private List<Comment> comments() {
        return places.values().stream()
                .filter(comment -> !isEmptyPlace(comment.id().value()))
                .toList();
    }

    private List<Long> ids(Predicate<Comment> wanted) {
        return places.values().stream()
                .filter(wanted)
                .map(comment -> comment.id().value())
                .toList();
    }
}
