package io.miniter.persistence.board;

import io.miniter.persistence.shared.Invariants;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is counted and listed of boards and of what is on them is what is there. */
@Component
final class BoardInvariants implements Invariants {

    @Override
    public Map<String, String> violations() {
        return Map.ofEntries(
                Map.entry("boards with a wrong count", """
                SELECT board.slug, counts.articles AS counted, rows.articles AS there
                FROM boards AS board
                CROSS JOIN LATERAL (
                    SELECT count(*) AS articles
                    FROM articles
                    WHERE board_id = board.id AND deleted_at IS NULL
                ) AS rows
                LEFT JOIN board_counts AS counts ON counts.board_id = board.id
                WHERE rows.articles IS DISTINCT FROM counts.articles
                """),
                Map.entry("articles with wrong counts", """
                SELECT article.slug, to_json(counts) AS counted, to_json(rows) AS there
                FROM articles AS article
                CROSS JOIN LATERAL (
                    SELECT (SELECT count(*) FROM article_likes WHERE article_id = article.id) AS likes,
                           (SELECT count(*) FROM comments WHERE article_id = article.id AND body IS NOT NULL) AS comments
                ) AS rows
                LEFT JOIN article_counts AS counts ON counts.article_id = article.id
                WHERE (rows.likes, rows.comments) IS DISTINCT FROM (counts.likes::bigint, counts.comments::bigint)
                """),
                Map.entry("comments with wrong counts", """
                SELECT comment.id, comment.body, to_json(counts) AS counted, to_json(rows) AS there
                FROM comments AS comment
                CROSS JOIN LATERAL (
                    SELECT (SELECT count(*) FROM comment_likes WHERE comment_id = comment.id) AS likes,
                           (SELECT count(*) FROM comments WHERE parent_id = comment.id AND body IS NOT NULL) AS replies
                ) AS rows
                LEFT JOIN comment_counts AS counts ON counts.comment_id = comment.id
                WHERE (rows.likes, rows.replies) IS DISTINCT FROM (counts.likes::bigint, counts.replies::bigint)
                """),
                Map.entry("empty places without replies", """
                SELECT id
                FROM comments AS comment
                WHERE body IS NULL AND NOT EXISTS (SELECT FROM comments WHERE parent_id = comment.id)
                """),
                Map.entry("tags with a wrong count", """
                SELECT tag, counts.articles AS counted, rows.articles AS there
                FROM (
                    SELECT tag, count(*) AS articles
                    FROM articles CROSS JOIN unnest(tags) AS tag
                    WHERE deleted_at IS NULL
                    GROUP BY tag
                ) AS rows
                FULL JOIN tags AS counts USING (tag)
                WHERE coalesce(rows.articles, 0) IS DISTINCT FROM counts.articles
                """),
                Map.entry("articles that are listed wrongly", """
                WITH there AS (
                    SELECT article.id AS article_id, tag, article.board_id, article.author_id, article.pinned,
                           (SELECT count(*) FROM article_likes WHERE article_id = article.id) AS likes,
                           coalesce(
                               (SELECT max(id) FROM comments WHERE article_id = article.id AND body IS NOT NULL),
                               article.id) AS active_id
                    FROM articles AS article CROSS JOIN unnest(array_append(article.tags, '')) AS tag
                    WHERE article.deleted_at IS NULL
                ), listed AS (
                    SELECT article_id, tag, board_id, author_id, pinned, likes, active_id FROM article_listings
                )
                (SELECT 'missing' AS what, missing FROM (TABLE there EXCEPT ALL TABLE listed) AS missing)
                UNION ALL
                (SELECT 'unwanted', unwanted FROM (TABLE listed EXCEPT ALL TABLE there) AS unwanted)
                """));
    }
}
