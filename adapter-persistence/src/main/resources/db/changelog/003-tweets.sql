--liquibase formatted sql

--changeset miniter:003-tweets splitStatements:true
CREATE TABLE tweets (
    id         bigint      NOT NULL,
    author_id  bigint      NOT NULL,
    text       text        NOT NULL,
    created_at timestamptz NOT NULL,
    -- TweetViewMapper.byEverybody reads it backwards
    CONSTRAINT tweets_pkey PRIMARY KEY (id),
    CONSTRAINT tweets_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT tweets_id_check CHECK (id BETWEEN 1 AND 9007199254740991),
    CONSTRAINT tweets_text_check CHECK (char_length(text) BETWEEN 1 AND 300)
);
-- HomeTimelineMapper.of, TweetViewMapper.byAuthor; the cascade from accounts
CREATE INDEX tweets_author_id_id_idx ON tweets (author_id, id DESC);
--rollback DROP TABLE tweets;
