package io.miniter.persistence.board;

import java.util.List;

/**
 * What is on the boards of a {@link io.miniter.persistence.shared.BusyDatabase}. Twenty of 3,000 boards have articles,
 * the board 2 half of them; the account 2 has written every tenth article, one in a hundred is deleted, and some tags
 * are on thousands while others are on a few. The article 777 has 2,500 comments and 300 revisions, the first of its
 * comments 500 replies; the account 1 likes and bookmarks 500 articles and moderates the board 2 with 299 others.
 */
final class BusyBoards {

    /** Those that fill the tables, after the accounts are there and before statistics are gathered. */
    static final List<String> STATEMENTS =
            List.of("""
            INSERT INTO boards (id, slug, name, description, writers, archived)
            SELECT id, 'board-' || id, 'Board ' || id, repeat('d', id % 200), 'MEMBERS', id % 100 = 0
            FROM generate_series(3, 3000) AS id
            """, """
            INSERT INTO moderators (id, board_id, account_id)
            SELECT n, CASE WHEN n <= 300 THEN 2 ELSE 1 + n % 3000 END, CASE WHEN n <= 300 THEN n ELSE 301 + n % 19000 END
            FROM generate_series(1, 9000) AS n
            """, """
            INSERT INTO articles (id, board_id, author_id, slug, title, summary, summary_from_body, tags, version, writer_id,
                                  pinned, locked, created_at, edited_at, deleted_at)
            SELECT id, CASE id % 2 WHEN 0 THEN 2 ELSE 1 + id * 31 % 20 END,
                   CASE WHEN id % 10 = 3 THEN 2 ELSE 1 + id * 37 % 20000 END, 'article-' || id, 'Article ' || id,
                   repeat('s', id % 300), TRUE,
                   ARRAY(
                       SELECT DISTINCT 'tag-' || floor(2000 * power(id * n * 7919 % 10007 / 10007.0, 3))
                       FROM generate_series(1, id % 4) AS n
                   ),
                   CASE WHEN id % 5 = 0 THEN 2 ELSE 1 END, NULL, id <= 98, id % 200 = 1,
                   timestamptz '2026-03-01T09:00:00Z' - (50001 - id) * interval '10 minutes',
                   CASE WHEN id % 5 = 0 THEN timestamptz '2026-03-01T09:00:00Z' - (50001 - id) * interval '9 minutes' END,
                   CASE WHEN id % 100 = 99 THEN timestamptz '2026-03-01T09:00:00Z' - id % 40001 * interval '1 minute' END
            FROM generate_series(1, 50000) AS id
            """, """
            INSERT INTO article_bodies (article_id, body, body_html, html_edition)
            SELECT id, repeat('body ', 20), '<p>' || repeat('body ', 20) || '</p>', 1 FROM articles
            """, """
            INSERT INTO article_revisions (article_id, number, title, summary, summary_from_body, body, tags, writer_id,
                                           written_at)
            SELECT id, number, title, summary, TRUE, 'body', tags, author_id, created_at
            FROM articles CROSS JOIN LATERAL generate_series(1, CASE id WHEN 777 THEN 300 ELSE 1 END) AS number
            WHERE id = 777 OR id % 5 = 0
            """, """
            INSERT INTO article_likes (article_id, account_id)
            SELECT n * 97 % 50000 + 1, 1 FROM generate_series(1, 500) AS n
            UNION
            SELECT 50000 - floor(50000 * power(n * 7919 % 100003 / 100003.0, 2))::int, 1 + n * 31 % 20000
            FROM generate_series(1, 100000) AS n
            """, """
            INSERT INTO bookmarks (id, account_id, article_id)
            SELECT row_number() OVER (ORDER BY article_id * 1009 % 100003, account_id), account_id, article_id
            FROM (
                SELECT 1 AS account_id, n * 97 % 50000 + 1 AS article_id FROM generate_series(1, 500) AS n
                UNION
                SELECT 2 + n * 31 % 19998, n * 7 % 50000 + 1 FROM generate_series(1, 50000) AS n
            ) AS pairs
            """, """
            INSERT INTO comments (id, article_id, author_id, parent_id, answered_id, body, created_at)
            SELECT 100000 + n, article_id, 1 + n * 41 % 20000, parent_id,
                   CASE WHEN parent_id IS NOT NULL AND n % 5 = 3 AND thread BETWEEN 1 AND 17999 THEN 99999 + n END,
                   repeat('c', 10 + n % 200), timestamptz '2026-03-01T09:00:00Z' - (100000 - n) * interval '5 minutes'
            FROM (
                SELECT n, (n - 1) / 5 AS thread FROM generate_series(1, 100000) AS n
            ) AS numbered
            CROSS JOIN LATERAL (
                SELECT CASE WHEN thread % 40 = 0 OR thread BETWEEN 18001 AND 18100 THEN 777
                            ELSE 1 + thread * 7919 % 50000 END AS article_id,
                       CASE WHEN thread BETWEEN 18001 AND 18100 THEN 100001
                            WHEN thread % 3 = 1 AND n % 5 <> 1 THEN 100001 + thread * 5 END AS parent_id
            ) AS place
            """, """
            INSERT INTO comment_likes (comment_id, account_id)
            SELECT DISTINCT 100001 + n * 17 % 100000, 1 + n * 31 % 20000 FROM generate_series(1, 50000) AS n
            """, """
            INSERT INTO comment_counts (comment_id, likes, replies)
            SELECT id, coalesce(likes, 0), coalesce(replies, 0)
            FROM comments
            LEFT JOIN (SELECT comment_id AS id, count(*) AS likes FROM comment_likes GROUP BY 1) AS liked USING (id)
            LEFT JOIN (SELECT parent_id AS id, count(*) AS replies FROM comments GROUP BY 1) AS answered USING (id)
            """, """
            INSERT INTO article_counts (article_id, likes, comments, views)
            SELECT id, coalesce(likes, 0), coalesce(comments, 0), id % 1000
            FROM articles
            LEFT JOIN (SELECT article_id AS id, count(*) AS likes FROM article_likes GROUP BY 1) AS liked USING (id)
            LEFT JOIN (SELECT article_id AS id, count(*) AS comments FROM comments GROUP BY 1) AS discussed USING (id)
            """, """
            INSERT INTO article_listings (article_id, tag, board_id, author_id, pinned, likes, active_id)
            SELECT id, tag, board_id, author_id, pinned, likes, coalesce(newest, id)
            FROM articles
            JOIN article_counts ON article_id = id
            LEFT JOIN (SELECT article_id AS id, max(id) AS newest FROM comments GROUP BY 1) AS discussed USING (id)
            CROSS JOIN unnest(array_append(tags, '')) AS tag
            WHERE deleted_at IS NULL
            """, """
            INSERT INTO tags (tag, articles)
            SELECT tag, count(*) FROM article_listings WHERE tag <> '' GROUP BY tag
            """, """
            INSERT INTO board_counts (board_id, articles)
            SELECT id, (SELECT count(*) FROM article_listings WHERE board_id = id AND tag = '') FROM boards WHERE id > 2
            """, """
            UPDATE board_counts
            SET articles = (SELECT count(*) FROM article_listings AS of WHERE of.board_id = board_counts.board_id AND tag = '')
            WHERE board_id <= 2
            """, """
            INSERT INTO article_readers (day, article_id, reader)
            SELECT DISTINCT date '2026-03-01' - (n <= 500)::int, 1 + n * 7919 % 50000, n * 31 % 20000
            FROM generate_series(1, 50000) AS n
            """, """
            INSERT INTO reader_salts (day, salt)
            SELECT date '2026-03-01' - n, sha256(n::text::bytea) FROM generate_series(0, 2000) AS n
            """);

    private BusyBoards() {}
}
