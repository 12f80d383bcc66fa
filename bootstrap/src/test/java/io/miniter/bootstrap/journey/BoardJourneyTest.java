package io.miniter.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.miniter.application.account.admin.AppointAdmin;
import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import io.miniter.domain.account.Handle;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Boards, from an empty one to one that is kept in order. */
@RunningServer
class BoardJourneyTest {

    private final Client nobody;
    private final AppointAdmin appointAdmin;

    BoardJourneyTest(@LocalServerPort int port, @Autowired AppointAdmin appointAdmin) {
        this.nobody = Client.of("http://localhost:" + port);
        this.appointAdmin = appointAdmin;
    }

    @Test
    void from_opening_a_board_to_restoring_what_was_deleted() {
        Client admin = admin("board_admin");
        Client author = nobody.join("board_author");
        Client reader = nobody.join("board_reader");
        Client moderator = nobody.join("board_moderator");

        Answer opened = admin.post("/v1/boards", Map.of("slug", "journey", "name", "여행"));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(admin.put("/v1/boards/journey/moderators/board_moderator").status())
                .isEqualTo(204);
        assertThat(author.post("/v1/boards", Map.of("slug", "mine", "name", "Mine"))
                        .code())
                .isEqualTo("ADMINS_ONLY");

        Answer written = author.article("journey", "제주도 3박 4일", "# 첫째 날\n\n**공항**에 <script>alert(1)</script> 내렸다.");
        assertThat(written.status()).isEqualTo(201);
        assertThat(written.text("/slug")).isEqualTo("제주도-3박-4일");
        assertThat(written.text("/bodyHtml")).contains("<strong>공항</strong>").doesNotContain("<script");
        String id = written.text("/id");
        String article = "/v1/articles/" + id;

        Answer comment = reader.post(article + "/comments", Map.of("body", "부럽다!"));
        assertThat(comment.status()).isEqualTo(201);
        author.post(article + "/comments", Map.of("body", "고마워요", "parentId", comment.text("/id")));
        assertThat(reader.put(article + "/like").status()).isEqualTo(204);
        assertThat(reader.put(article + "/like").status()).isEqualTo(204);
        assertThat(reader.put(article + "/bookmark").status()).isEqualTo(204);
        Answer seen = reader.get(article);
        assertThat(seen.text("/likes")).isEqualTo("1");
        assertThat(seen.text("/comments")).isEqualTo("2");
        assertThat(seen.text("/viewer/liked")).isEqualTo("true");
        assertThat(reader.get("/v1/me/bookmarks").items("id")).containsExactly(id);
        assertThat(nobody.get(article + "/comments").text("/items/0/firstReplies/0/body"))
                .isEqualTo("고마워요");

        String stale = written.header("ETag");
        Answer edited = author.ifMatch(stale).patch(article, Map.of("title", "제주도 4박 5일"));
        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.text("/version")).isEqualTo("2");
        assertThat(author.ifMatch(stale)
                        .patch(article, Map.of("title", "제주도 일주일"))
                        .code())
                .isEqualTo("ARTICLE_CHANGED");
        assertThat(author.patch(article, Map.of("title", "제주도 일주일")).status()).isEqualTo(428);
        assertThat(author.ifMatch(author.get(article).header("ETag"))
                        .patch(article, Map.of("title", "제주도 일주일"))
                        .text("/version"))
                .isEqualTo("3");
        assertThat(author.get(article + "/revisions").items("title")).containsExactly("제주도 4박 5일", "제주도 3박 4일");

        String newer = author.article("journey", "둘째 글", "나중에").text("/id");
        assertThat(nobody.get("/v1/boards/journey/articles").items("id")).containsExactly(newer, id);
        assertThat(reader.put(article + "/pin").code()).isEqualTo("MODERATORS_ONLY");
        assertThat(moderator.put(article + "/pin").status()).isEqualTo(204);
        assertThat(nobody.get("/v1/boards/journey/articles").items("id")).containsExactly(id, newer);

        assertThat(moderator.put(article + "/lock").status()).isEqualTo(204);
        assertThat(reader.post(article + "/comments", Map.of("body", "너무 늦었나?")).code())
                .isEqualTo("ARTICLE_LOCKED");

        assertThat(moderator
                        .ifMatch(moderator.get(article).header("ETag"))
                        .delete(article)
                        .status())
                .isEqualTo(204);
        assertThat(nobody.get(article).code()).isEqualTo("ARTICLE_NOT_FOUND");
        assertThat(nobody.get("/v1/boards/journey").text("/articles")).isEqualTo("1");
        assertThat(moderator.get("/v1/boards/journey/deleted-articles").items("id"))
                .containsExactly(id);
        assertThat(author.post(article + "/restore").code()).isEqualTo("MODERATORS_ONLY");
        assertThat(moderator.post(article + "/restore").text("/pinned")).isEqualTo("false");
        assertThat(nobody.get(article).text("/likes")).isEqualTo("1");
        assertThat(nobody.get("/v1/boards/journey").text("/articles")).isEqualTo("2");
    }

    @Test
    void a_fresh_server_has_two_boards_of_which_members_write_on_one() {
        Client member = nobody.join("board_member");

        assertThat(nobody.get("/v1/boards").items("slug")).contains("notice", "free");
        assertThat(member.article("free", "Hello", "everybody").status()).isEqualTo(201);
        assertThat(member.article("notice", "Hello", "everybody").code()).isEqualTo("MODERATORS_ONLY");
    }

    @Test
    void nothing_new_is_written_on_an_archived_board() {
        Client admin = admin("board_archivist");
        admin.post("/v1/boards", Map.of("slug", "archive", "name", "Archive"));
        String article =
                "/v1/articles/" + admin.article("archive", "Old", "news").text("/id");
        admin.patch("/v1/boards/archive", Map.of("archived", true));

        assertThat(admin.article("archive", "New", "news").code()).isEqualTo("BOARD_ARCHIVED");
        assertThat(admin.post(article + "/comments", Map.of("body", "new")).code())
                .isEqualTo("BOARD_ARCHIVED");
        assertThat(admin.ifMatch("*").patch(article, Map.of("title", "New")).code())
                .isEqualTo("BOARD_ARCHIVED");
        assertThat(nobody.get(article).status()).isEqualTo(200);
    }

    @Test
    void each_order_of_a_board_has_pages_of_its_own() {
        Client admin = admin("board_sorter");
        admin.post("/v1/boards", Map.of("slug", "sorted", "name", "Sorted"));
        String first = admin.article("sorted", "first", "1").text("/id");
        String second = admin.article("sorted", "second", "2").text("/id");
        String third = admin.article("sorted", "third", "3").text("/id");
        admin.post("/v1/articles/" + first + "/comments", Map.of("body", "up"));
        admin.put("/v1/articles/" + second + "/like");

        String list = "/v1/boards/sorted/articles";
        assertThat(nobody.walk(list + "?limit=1")).containsExactly(third, second, first);
        assertThat(nobody.walk(list + "?limit=1&sort=active")).containsExactly(first, third, second);
        assertThat(nobody.walk(list + "?sort=liked&limit=2")).containsExactly(second, third, first);
        String cursor = nobody.get(list + "?limit=1").text("/next");
        assertThat(nobody.get(list + "?sort=liked&cursor=" + cursor).code()).isEqualTo("BAD_CURSOR");
    }

    @Test
    void a_reader_counts_once_a_day_and_shows_soon() {
        Client author = nobody.join("board_watched");
        String article =
                "/v1/articles/" + author.article("free", "Watched", "closely").text("/id");

        nobody.get(article);
        nobody.get(article);
        author.get(article);

        await().untilAsserted(
                        () -> assertThat(author.get(article).text("/views")).isEqualTo("2"));
    }

    @Test
    void whoever_leaves_takes_their_articles_likes_and_words_with_them() {
        Client host = nobody.join("board_host");
        Client guest = nobody.join("board_guest");
        String article = "/v1/articles/" + host.article("free", "Stay", "here").text("/id");
        String theirs = guest.article("free", "Gone", "soon").text("/id");
        String comment =
                guest.post(article + "/comments", Map.of("body", "soon gone")).text("/id");
        host.post(article + "/comments", Map.of("body", "why?", "parentId", comment));
        guest.put(article + "/like");

        assertThat(guest.delete("/v1/me", Map.of("password", Client.PASSWORD)).status())
                .isEqualTo(204);

        assertThat(nobody.get("/v1/articles/" + theirs).code()).isEqualTo("ARTICLE_NOT_FOUND");
        assertThat(nobody.get(article).text("/likes")).isEqualTo("0");
        assertThat(nobody.get(article).text("/comments")).isEqualTo("1");
        Answer comments = nobody.get(article + "/comments");
        assertThat(comments.text("/items/0/deleted")).isEqualTo("true");
        assertThat(comments.body().at("/items/0/author").isNull()).isTrue();
        assertThat(comments.text("/items/0/firstReplies/0/body")).isEqualTo("why?");
    }

    private Client admin(String handle) {
        Client admin = nobody.join(handle);
        appointAdmin.appointAdmin(new Handle(handle));
        return admin;
    }
}
