package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.DocumentSection;
import io.miniter.persistence.shared.Schema.Column;
import io.miniter.persistence.shared.Schema.Index;
import io.miniter.persistence.shared.Schema.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code docs/database.md} says what is in the database, and what for. */
@PersistenceTest
final class DatabaseDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/database.md");

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("account_counts_pkey", "the counts go with their account, and change with what they count"),
            Map.entry("accounts_pkey", "an account; what all that belongs to it refers to, and what it is held by"),
            Map.entry("accounts_admins_idx", "whether there is an admin, and how many there are"),
            Map.entry("accounts_password_cost_idx", "the stored password that takes longest to compare"),
            Map.entry("retired_handles_pkey", "handles that somebody had; asked by the trigger that refuses them"),
            Map.entry("accounts_email_key", "one account for each address, in whatever case: `EMAIL_TAKEN`"),
            Map.entry("accounts_handle_key", "one account for each handle, in whatever case: `HANDLE_TAKEN`"),
            Map.entry("article_bodies_pkey", "the body goes with its article; no list reads it"),
            Map.entry("article_counts_pkey", "the counts go with their article, and change with what they count"),
            Map.entry(
                    "article_likes_pkey", "one like for each pair; whether the reader likes an article takes one look"),
            Map.entry("article_likes_account_id_idx", "what goes with a removed account"),
            Map.entry(
                    "article_listings_pkey", "where an article is listed: all of it changes with a like or a comment"),
            Map.entry(
                    "article_listings_newest_idx",
                    "everybody's newest, with a tag or with any, out of the index alone"),
            Map.entry(
                    "article_listings_active_idx",
                    "everybody's articles with the newest comments, out of the index alone"),
            Map.entry("article_listings_liked_idx", "everybody's articles with the most likes, out of the index alone"),
            Map.entry(
                    "article_listings_board_newest_idx",
                    "the newest on a board after those that are pinned, out of the index alone; the newest of all"),
            Map.entry(
                    "article_listings_board_active_idx",
                    "a board's articles with the newest comments, out of the index alone"),
            Map.entry(
                    "article_listings_board_liked_idx",
                    "a board's articles with the most likes, out of the index alone"),
            Map.entry(
                    "article_listings_author_newest_idx",
                    "the newest of an author, on a board or on any, out of the index alone"),
            Map.entry(
                    "article_listings_author_active_idx",
                    "an author's articles with the newest comments, on a board or on any, out of the index alone"),
            Map.entry(
                    "article_listings_author_liked_idx",
                    "an author's articles with the most likes, on a board or on any, out of the index alone"),
            Map.entry("article_revisions_pkey", "what an article said before, newest first"),
            Map.entry("articles_pkey", "an article; what all that hangs on it refers to, and what it is held by"),
            Map.entry("articles_slug_key", "one article for each slug, deleted or not; who comes second gets another"),
            Map.entry(
                    "articles_author_id_created_at_idx",
                    "how many an author added within a day; what goes with a removed account"),
            Map.entry("articles_pinned_idx", "the five that are pinned on a board"),
            Map.entry("articles_board_id_deleted_at_idx", "what was deleted on a board, last first"),
            Map.entry("articles_deleted_at_idx", "the few that were deleted too long ago, again and again"),
            Map.entry("board_counts_pkey", "the count goes with its board; whoever pins on a board holds it"),
            Map.entry("boards_pkey", "all boards, the oldest first; what all that is on a board refers to"),
            Map.entry("boards_slug_key", "one board for each slug: `BOARD_SLUG_TAKEN`"),
            Map.entry(
                    "bookmarks_pkey",
                    "one bookmark for each pair; whether the reader has it takes one look; what goes with a removed article"),
            Map.entry("bookmarks_account_id_id_idx", "the bookmarks of an account, newest first; what goes with it"),
            Map.entry(
                    "moderators_pkey",
                    "whether somebody moderates a board takes one look; what goes with a removed account"),
            Map.entry("moderators_board_id_id_idx", "who moderates a board, newest first, out of the index alone"),
            Map.entry("tags_pkey", "a tag; all that begin alike"),
            Map.entry("tags_articles_idx", "the tags that most articles have, out of the index alone"),
            Map.entry(
                    "article_readers_pkey",
                    "one reading of each reader, article and day; what is forgotten when a day is over"),
            Map.entry("comment_counts_pkey", "the counts go with their comment, and change with what they count"),
            Map.entry(
                    "comment_likes_pkey", "one like for each pair; whether the reader likes a comment takes one look"),
            Map.entry("comment_likes_account_id_idx", "what goes with a removed account"),
            Map.entry("comments_pkey", "a comment; what all that hangs on it refers to, and what it is held by"),
            Map.entry("comments_on_article_idx", "the comments directly under an article, oldest first"),
            Map.entry(
                    "comments_article_id_id_idx", "the newest comment on an article; what goes with a removed article"),
            Map.entry("comments_parent_id_id_idx", "the replies under a comment, oldest first; what goes with it"),
            Map.entry(
                    "comments_author_id_created_at_idx",
                    "how many an author added within a day; what goes with a removed account"),
            Map.entry("comments_answered_id_idx", "what answers a reply that goes"),
            Map.entry("reader_salts_pkey", "one salt for each day"),
            Map.entry("ended_sessions_pkey", "what ended lately, out of the index alone"),
            Map.entry("follows_pkey", "one follow for each pair; how two accounts stand to each other takes one look"),
            Map.entry(
                    "follows_followee_id_id_idx",
                    "who follows somebody, newest first, out of the index alone; what goes with a removed account"),
            Map.entry(
                    "follows_follower_id_id_idx",
                    "whom somebody follows, newest first, out of the index alone; what goes with a removed account"),
            Map.entry("closed_home_timelines_pkey", "what was given up, the first first"),
            Map.entry(
                    "home_timelines_pkey",
                    "a reader's home timeline: whether there is one, and how far down it reaches"),
            Map.entry("home_timelines_tidied_at_idx", "the few that are to be tidied, once a minute"),
            Map.entry(
                    "home_timeline_entries_pkey",
                    "a tweet once in each home timeline; read backwards, the newest of one, out of the index alone"),
            Map.entry("merged_authors_pkey", "whose tweets are pulled at read time, without fan-out"),
            Map.entry("merged_follows_pkey", "the few authors whose tweets are merged into a home timeline"),
            Map.entry("outbox_pkey", "the events that a reaction is still to handle, oldest first"),
            Map.entry("outbox_due_idx", "the few events that failed, of which the later ones of the subject wait"),
            Map.entry("dead_letters_pkey", "the events that were given up, oldest first"),
            Map.entry("dead_letters_reaction_idx", "how many of a reaction's events were given up"),
            Map.entry("id_nodes_pkey", "one row for each node; all of them fit on one page, which is read as fast"),
            Map.entry("sessions_pkey", "a session"),
            Map.entry("sessions_refresh_token_family_key", "the session of a refresh token, used or not"),
            Map.entry(
                    "sessions_account_id_id_idx",
                    "the sessions of an account, newest first, and whether one is its own, out of the index alone; what"
                            + " goes with a removed account"),
            Map.entry("sessions_last_used_at_idx", "the few that were idle for too long, once an hour"),
            Map.entry("stored_pictures_pkey", "a picture in the store"),
            Map.entry("stored_pictures_unused_idx", "the few that nobody uses, every few seconds"),
            Map.entry("tweets_pkey", "a tweet; read backwards, everybody's newest"),
            Map.entry(
                    "tweets_author_id_id_idx",
                    "the newest of one author, or of each of many, out of the index alone; what goes with a removed"
                            + " account"));

    private final Schema schema;

    DatabaseDocumentTest(JdbcClient jdbc) {
        this.schema = new Schema(jdbc);
    }

    @Test
    void the_diagram_shows_every_table_with_its_columns_and_relations() {
        new DocumentSection(DOCUMENT, "tables").assertSays("```mermaid\n" + diagram() + "\n```");
    }

    @Test
    void the_table_of_indexes_says_which_statement_needs_each_and_why() {
        assertThat(schema.indexes()).extracting(Index::name).containsExactlyInAnyOrderElementsOf(REASONS.keySet());

        new DocumentSection(DOCUMENT, "indexes")
                .assertSays("| index | of | columns | serves | what for |\n|---|---|---|---|---|\n"
                        + schema.indexes().stream()
                                .map(DatabaseDocumentTest::row)
                                .collect(Collectors.joining("\n")));
    }

    private String diagram() {
        List<String> lines = new ArrayList<>(List.of("erDiagram"));
        Map<String, List<Column>> columns = schema.columns().stream().collect(Collectors.groupingBy(Column::tableName));
        for (String table : schema.tables()) {
            lines.add("    " + table + " {");
            columns.get(table).forEach(column -> lines.add("        " + line(column)));
            lines.add("    }");
        }
        schema.references().forEach(reference -> lines.add("    " + line(reference)));
        return String.join("\n", lines);
    }

    private static String line(Column column) {
        List<String> keys = new ArrayList<>();
        if (column.primaryKey()) {
            keys.add("PK");
        }
        if (column.foreignKey()) {
            keys.add("FK");
        }
        if (column.uniqueKey()) {
            keys.add("UK");
        }
        String line = column.type() + " " + column.name();
        if (!keys.isEmpty()) {
            line += " " + String.join(", ", keys);
        }
        return column.nullable() ? line + " \"may be null\"" : line;
    }

    private static String line(Reference reference) {
        return reference.target() + (reference.atMostOne() ? " ||--o| " : " ||--o{ ") + reference.source() + " : "
                + reference.columnName();
    }

    private static String row(Index index) {
        String columns = (index.uniqueKey() ? "unique " : "") + "(" + index.columns() + ")"
                + (index.included() == null ? "" : " include (" + index.included() + ")");
        String statements = StatementUse.ALL.stream()
                .filter(use -> use.indexes().contains(index.name()))
                .map(use -> "`" + use.name() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
        return "| `" + index.name() + "` | `" + index.tableName() + "` | `" + columns + "` | " + statements + " | "
                + REASONS.get(index.name()) + " |";
    }
}
