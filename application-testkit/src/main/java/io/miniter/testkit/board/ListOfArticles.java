package io.miniter.testkit.board;

import io.miniter.application.article.ArticleSelection;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.Board;
import io.miniter.testkit.article.SeenArticles;
import io.miniter.testkit.shared.PagedList;
import io.miniter.testkit.shared.PagedList.Ground;
import io.miniter.testkit.shared.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Articles of which something is the same, among those of which it is another, and among deleted ones. */
final class ListOfArticles implements PagedList {

    private static final String TAG = "java";
    /** Which entries are pinned: as many as a board takes. */
    private static final Set<Integer> PINNED = Set.of(1, 2, 6, 11, 20);

    private static final int MOST_LIKES = 3;

    private final World world;
    private final BoardScene scene;
    private final BoardScene withEarlyIds;
    private final Selected selected;
    private final Account author;
    private final Account otherAuthor;
    private final Board board;
    private final Board otherBoard;
    private final List<Account> readers = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();
    private final Map<Cursor, Article> entries = new HashMap<>();
    private int added;

    /** What an entry has in common with all others, and how they are sorted. */
    record Selected(ArticleSort sort, boolean board, boolean tag, boolean author) {

        /** Every two choices together at least once: six of the 24 combinations. */
        static Stream<Selected> pairwise() {
            return Stream.of(
                    new Selected(ArticleSort.NEWEST, false, false, false),
                    new Selected(ArticleSort.NEWEST, true, true, true),
                    new Selected(ArticleSort.ACTIVE, false, true, true),
                    new Selected(ArticleSort.ACTIVE, true, false, false),
                    new Selected(ArticleSort.LIKED, false, false, true),
                    new Selected(ArticleSort.LIKED, true, true, false));
        }

        @Override
        public String toString() {
            return "by " + sort + (board ? " on a board" : "") + (tag ? " with a tag" : "")
                    + (author ? " of an author" : "");
        }
    }

    ListOfArticles(Ground<BoardScene> ground, Selected selected) {
        this.world = ground.world();
        this.scene = ground.scene();
        this.withEarlyIds = ground.withEarlyIds();
        this.selected = selected;
        this.author = scene.account("author");
        this.otherAuthor = scene.account("other_author");
        this.board = scene.board("board");
        this.otherBoard = scene.board("other-board");
        for (int reader = 0; reader < MOST_LIKES; reader++) {
            readers.add(scene.account("reader_" + reader));
        }
        others.add(() -> scene.delete(scene.article(author, board, "Deleted", TAG)));
        if (selected.board()) {
            others.add(() -> scene.article(author, otherBoard, "Elsewhere", TAG));
        }
        if (selected.tag()) {
            others.add(() -> scene.article(author, board, "With another tag", "java-25"));
        }
        if (selected.author()) {
            others.add(() -> scene.article(otherAuthor, board, "By another", TAG));
        }
    }

    @Override
    public Cursor add() {
        int number = added++;
        others.get(number % others.size()).run();
        Article article = (number % 2 == 0 ? scene : withEarlyIds)
                .article(
                        selected.author() || number % 3 != 0 ? author : otherAuthor,
                        selected.board() || number % 4 != 0 ? board : otherBoard,
                        "In the list",
                        selected.tag() || number % 5 != 0 ? new String[] {"first", TAG} : new String[0]);
        Cursor place = new Cursor(raise(number, article), article.id().value());
        entries.put(place, article);
        return place;
    }

    /** Does with some entries what puts them in front of others, and says how far. */
    private long raise(int number, Article article) {
        return switch (selected.sort()) {
            case NEWEST -> PINNED.contains(number) ? pin(article) : 0;
            case ACTIVE ->
                number % 3 == 0
                        ? article.id().value()
                        : scene.comment(author, article, "a comment").id().value();
            case LIKED -> like(article, number * 7 % (MOST_LIKES + 1));
        };
    }

    private long pin(Article article) {
        scene.pin(article);
        return leads() ? 1 : 0;
    }

    private long like(Article article, int likes) {
        readers.subList(0, likes).forEach(reader -> scene.like(reader, article));
        return likes;
    }

    /** Whether pinned articles lead the list. */
    private boolean leads() {
        return selected.sort() == ArticleSort.NEWEST && selected.board() && !selected.author();
    }

    @Override
    public void remove(Cursor place) {
        Article article = entries.remove(place);
        if (article != null) {
            scene.delete(article);
        }
    }

    @Override
    public List<Cursor> fetch(PageRequest request) {
        ArticleSelection selection = new ArticleSelection(
                selected.board() ? board.id() : null,
                selected.tag() ? new Tag(TAG) : null,
                selected.author() ? author.id() : null);
        return SeenArticles.of(world).list(selection, selected.sort(), null, request).stream()
                .map(ListEntry::place)
                .toList();
    }

    @Override
    public long highestRank() {
        return switch (selected.sort()) {
            case NEWEST -> leads() ? 1 : 0;
            case ACTIVE, LIKED -> Long.MAX_VALUE;
        };
    }
}
