package io.miniter.testkit.board;

import io.miniter.testkit.shared.PagedList.Kind;
import io.miniter.testkit.shared.PagedListsContract;
import java.util.stream.Stream;

/** The lists of boards and of what is on them, in pages. */
public abstract class BoardListsContract extends PagedListsContract<BoardScene> {

    protected BoardListsContract() {
        super(BoardScene::new);
    }

    static Stream<Kind<BoardScene>> everyKind() {
        return Stream.concat(
                Stream.of(
                        Kind.keeping("boards", ListsAroundBoards.Boards::new),
                        Kind.losing("moderators", ListsAroundBoards.ModeratorsOfABoard::new),
                        Kind.losing("bookmarks", ListsAroundBoards.BookmarksOfAnAccount::new),
                        Kind.losing("deleted articles", ListsAroundBoards.DeletedArticlesOfABoard::new),
                        Kind.keeping("revisions", ListsAroundBoards.RevisionsOfAnArticle::new),
                        Kind.losing("comments", ListsAroundBoards.CommentsOnAnArticle::new),
                        Kind.losing("replies", ListsAroundBoards.RepliesToAComment::new)),
                ListOfArticles.Selected.pairwise()
                        .map(selected ->
                                Kind.losing("articles " + selected, ground -> new ListOfArticles(ground, selected))));
    }

    static Stream<Kind<BoardScene>> everyKindThatLosesEntries() {
        return everyKind().filter(Kind::losesEntries);
    }
}
