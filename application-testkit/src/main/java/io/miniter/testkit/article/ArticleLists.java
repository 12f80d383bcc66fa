package io.miniter.testkit.article;

import io.miniter.application.article.ArticleSelection;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.BoardId;
import io.miniter.testkit.shared.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists in which an article stands, and where it stands in them. */
public final class ArticleLists {

    private static final PageRequest ALL = PageRequest.first(100);
    private static final ArticleSelection EVERYTHING = new ArticleSelection(null, null, null);

    private ArticleLists() {}

    /** All articles of a world in this order. */
    public static List<ArticleId> all(ArticleSort sort, World world) {
        return SeenArticles.of(world).list(EVERYTHING, sort, null, ALL).stream()
                .map(listed -> new ArticleId(listed.item().id()))
                .toList();
    }

    /** What the article's place among all articles depends on before its id. */
    public static long rank(Article article, ArticleSort sort, World world) {
        return rank(article, EVERYTHING, sort, world);
    }

    /** The same for each list that holds the article: of its board and of all, with each of its tags, by its author. */
    public static List<Long> ranks(Article article, ArticleSort sort, World world) {
        return selectionsWith(article).stream()
                .map(selection -> rank(article, selection, sort, world))
                .toList();
    }

    private static long rank(Article article, ArticleSelection selection, ArticleSort sort, World world) {
        return SeenArticles.of(world).list(selection, sort, null, ALL).stream()
                .filter(listed -> listed.item().id() == article.id().value())
                .findAny()
                .map(ListEntry::place)
                .orElseThrow(() -> new AssertionError(selection + " without " + article.id()))
                .rank();
    }

    private static List<ArticleSelection> selectionsWith(Article article) {
        List<@Nullable Tag> tags = new ArrayList<>(article.text().tags().values());
        tags.add(null);
        List<ArticleSelection> selections = new ArrayList<>();
        for (Tag tag : tags) {
            for (BoardId board : new @Nullable BoardId[] {null, article.boardId()}) {
                for (AccountId author : new @Nullable AccountId[] {null, article.authorId()}) {
                    selections.add(new ArticleSelection(board, tag, author));
                }
            }
        }
        return selections;
    }
}
