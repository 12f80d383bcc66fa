package io.miniter.persistence.board;

import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.persistence.shared.FeatureCascades;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.Scene;
import java.util.List;

/** Articles, and what others leave on them, belong to both. */
final class BoardCascades implements FeatureCascades {

    @Override
    public List<Answer> answers() {
        return List.of(
                new Answer(
                        "article_likes_article_id_fkey",
                        "RemoveArticlesOnAccountRemoved",
                        "holds, by id, the articles of the account and those that it likes, before it deletes its own",
                        BoardCascades::likeEachOthersArticles),
                new Answer(
                        "bookmarks_account_id_fkey",
                        "RemoveArticlesOnAccountRemoved",
                        "holds, by id, the bookmarked articles too: the cascade from the account is then alone with its rows",
                        BoardCascades::bookmarkEachOthersArticles),
                new Answer(
                        "bookmarks_article_id_fkey",
                        "RemoveArticlesOnAccountRemoved",
                        "holds, by id, the articles of the account, and so does whoever leaves and has bookmarked them",
                        BoardCascades::bookmarkEachOthersArticles),
                new Answer(
                        "comments_article_id_fkey",
                        "RemoveArticlesOnAccountRemoved",
                        "holds, by id, the articles of the account and those that it has commented on",
                        BoardCascades::commentOnEachOthersArticles),
                new Answer(
                        "comments_parent_id_fkey",
                        "RemoveCommentsOnAccountRemoved",
                        "a reply is on the article of its parent, which is held since the articles were removed",
                        BoardCascades::replyToEachOthersComments),
                new Answer(
                        "comments_answered_id_fkey",
                        "RemoveCommentsOnAccountRemoved",
                        "a reply is on the article of what it answers, which is held since the articles were removed",
                        BoardCascades::answerEachOthersReplies),
                new Answer(
                        "comment_likes_comment_id_fkey",
                        "RemoveCommentsOnAccountRemoved",
                        "the article of a liked comment is held, by id, since the articles were removed",
                        BoardCascades::likeEachOthersComments));
    }

    private static void likeEachOthersArticles(Scene people, Account one, Account other) {
        BoardScene scene = BoardScene.in(people);
        scene.like(other, article(scene, one));
        scene.like(one, article(scene, other));
    }

    private static void bookmarkEachOthersArticles(Scene people, Account one, Account other) {
        BoardScene scene = BoardScene.in(people);
        scene.bookmark(other, article(scene, one));
        scene.bookmark(one, article(scene, other));
    }

    private static void commentOnEachOthersArticles(Scene people, Account one, Account other) {
        BoardScene scene = BoardScene.in(people);
        scene.comment(other, article(scene, one), "hello");
        scene.comment(one, article(scene, other), "hello");
    }

    private static void replyToEachOthersComments(Scene people, Account one, Account other) {
        BoardScene scene = BoardScene.in(people);
        scene.reply(
                other, scene.comment(one, article(scene, scene.account("third_" + scene.anId())), "hello"), "hello");
        scene.reply(
                one, scene.comment(other, article(scene, scene.account("third_" + scene.anId())), "hello"), "hello");
    }

    private static void answerEachOthersReplies(Scene people, Account one, Account other) {
        BoardScene scene = BoardScene.in(people);
        scene.reply(
                other,
                scene.reply(
                        one,
                        scene.comment(
                                scene.account("third_" + scene.anId()),
                                article(scene, scene.account("third_" + scene.anId())),
                                "hello"),
                        "hello"),
                "hello");
        scene.reply(
                one,
                scene.reply(
                        other,
                        scene.comment(
                                scene.account("third_" + scene.anId()),
                                article(scene, scene.account("third_" + scene.anId())),
                                "hello"),
                        "hello"),
                "hello");
    }

    private static void likeEachOthersComments(Scene people, Account one, Account other) {
        BoardScene scene = BoardScene.in(people);
        scene.like(other, scene.comment(one, article(scene, scene.account("third_" + scene.anId())), "hello"));
        scene.like(one, scene.comment(other, article(scene, scene.account("third_" + scene.anId())), "hello"));
    }

    /**
     * On a board of its own and without tags: those who change the same count queue there, which hides a wrong order.
     */
    private static Article article(BoardScene scene, Account author) {
        return scene.article(author, scene.board("board-" + scene.anId()), "Hello");
    }
}
