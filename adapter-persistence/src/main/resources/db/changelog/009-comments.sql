--liquibase formatted sql

--changeset miniter:009-comments splitStatements:true
-- One without author and body is the empty place that a deleted comment with replies leaves
CREATE TABLE comments (
    id          bigint      NOT NULL,
    article_id  bigint      NOT NULL,
    author_id   bigint,
    parent_id   bigint,
    answered_id bigint,
    body        text,
    created_at  timestamptz NOT NULL,
    edited_at   timestamptz,
    CONSTRAINT comments_pkey PRIMARY KEY (id),
    CONSTRAINT comments_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE,
    CONSTRAINT comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts (id),
    CONSTRAINT comments_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES comments (id) ON DELETE CASCADE,
    CONSTRAINT comments_answered_id_fkey FOREIGN KEY (answered_id) REFERENCES comments (id) ON DELETE SET NULL,
    CONSTRAINT comments_id_check CHECK (id BETWEEN 1 AND 9007199254740991),
    CONSTRAINT comments_body_check CHECK (char_length(body) BETWEEN 1 AND 2000),
    CONSTRAINT comments_deleted_check CHECK ((author_id IS NULL) = (body IS NULL)),
    CONSTRAINT comments_empty_place_check CHECK (body IS NOT NULL OR parent_id IS NULL),
    CONSTRAINT comments_answered_check CHECK (answered_id IS NULL OR parent_id IS NOT NULL)
);
-- CommentViewMapper.onArticle
CREATE INDEX comments_on_article_idx ON comments (article_id, id) WHERE parent_id IS NULL;
-- CommentMapper.remove, .removeAllBy, ArticleMapper.bringBack: the newest on an article; the cascade from articles
CREATE INDEX comments_article_id_id_idx ON comments (article_id, id DESC);
-- CommentViewMapper.firstReplies, .replies; CommentMapper.remove, .removeAllBy; the cascade from comments
CREATE INDEX comments_parent_id_id_idx ON comments (parent_id, id) WHERE parent_id IS NOT NULL;
-- CommentMapper.holdAllBy, .removeAllBy
CREATE INDEX comments_author_id_idx ON comments (author_id) WHERE author_id IS NOT NULL;
-- CommentMapper.remove, .removeAllBy: what answers a reply that goes
CREATE INDEX comments_answered_id_idx ON comments (answered_id) WHERE answered_id IS NOT NULL;
-- Apart from the comments, because they change with every like and reply
CREATE TABLE comment_counts (
    comment_id bigint NOT NULL,
    likes      int    NOT NULL DEFAULT 0,
    replies    int    NOT NULL DEFAULT 0,
    CONSTRAINT comment_counts_pkey PRIMARY KEY (comment_id),
    CONSTRAINT comment_counts_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE CASCADE,
    CONSTRAINT comment_counts_likes_check CHECK (likes >= 0),
    CONSTRAINT comment_counts_replies_check CHECK (replies >= 0)
) WITH (fillfactor = 70);
--rollback DROP TABLE comment_counts;
--rollback DROP TABLE comments;

--changeset miniter:009-comment-likes splitStatements:true
CREATE TABLE comment_likes (
    comment_id bigint NOT NULL,
    account_id bigint NOT NULL,
    -- CommentLikeMapper.add, .remove; whether the reader likes a comment; the cascade from comments
    CONSTRAINT comment_likes_pkey PRIMARY KEY (comment_id, account_id),
    CONSTRAINT comment_likes_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE CASCADE,
    CONSTRAINT comment_likes_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id)
);
-- CommentLikeMapper.holdAllLikedBy, .removeAllBy
CREATE INDEX comment_likes_account_id_idx ON comment_likes (account_id);
--rollback DROP TABLE comment_likes;
