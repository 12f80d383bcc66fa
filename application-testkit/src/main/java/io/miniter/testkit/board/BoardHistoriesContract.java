package io.miniter.testkit.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.comment.CommentView;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.comment.CommentId;
import io.miniter.testkit.comment.SeenComments;
import io.miniter.testkit.shared.PageWalk;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any history, what people say about articles is what was said, answered, liked and not deleted. */
public abstract class BoardHistoriesContract extends BoardWorldContract {

    private SeenComments views() {
        return SeenComments.of(world());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 12, 15, 16})
    void comments_and_replies_are_there_as_often_as_plain_counting_finds_them(long seed) {
        BoardHistory history = BoardHistory.happen(seed, world(), scene);
        PlainBoards boards = history.boards();
        assertThat(boards.comments()).isNotEmpty();

        for (AccountId reader : history.accounts()) {
            for (Article article : boards.articles()) {
                List<CommentView> comments = walk(request -> views().onArticle(article.id(), reader, request));
                assertThat(idsOf(comments)).isEqualTo(boards.commentsOn(article.id()));
                assertThat(comments).allSatisfy(comment -> assertIsRight(comment, reader, boards));
            }
        }
    }

    private void assertIsRight(CommentView comment, AccountId reader, PlainBoards boards) {
        CommentId id = new CommentId(comment.id());
        assertThat(comment.deleted()).isEqualTo(boards.isEmptyPlace(id));
        assertThat(comment.likes()).isEqualTo(boards.likes(id));
        assertThat(comment.viewer() != null && comment.viewer().liked()).isEqualTo(boards.likes(reader, id));
        assertThat(comment.replies()).isEqualTo(boards.repliesTo(id).size());
        List<CommentView> replies = walk(request -> views().replies(id, reader, request));
        assertThat(idsOf(replies)).isEqualTo(boards.repliesTo(id));
        assertThat(replies).allSatisfy(reply -> assertIsRight(reply, reader, boards));
    }

    private static List<CommentView> walk(Function<PageRequest, List<CommentView>> fetch) {
        return PageWalk.allOldestFirst(2, fetch, CommentView::id);
    }

    private static List<CommentId> idsOf(List<CommentView> comments) {
        return comments.stream().map(comment -> new CommentId(comment.id())).toList();
    }
}
