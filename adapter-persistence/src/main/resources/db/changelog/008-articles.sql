--liquibase formatted sql

--changeset miniter:008-articles splitStatements:true
-- A deleted article stays for 30 days. Its slug stays its own until then. Who wrote the present version is remembered
-- without a foreign key: an edit would have to hold their account, which whoever removes it holds before the articles.
-- The number of an account that is gone is nobody else's, ever.
CREATE TABLE articles (
    id                bigint             NOT NULL,
    board_id          bigint             NOT NULL,
    author_id         bigint             NOT NULL,
    slug              text COLLATE "C"   NOT NULL,
    title             text               NOT NULL,
    summary           text               NOT NULL,
    summary_from_body boolean            NOT NULL,
    tags              text[] COLLATE "C" NOT NULL,
    version           int                NOT NULL,
    writer_id         bigint,
    pinned            boolean            NOT NULL,
    locked            boolean            NOT NULL,
    created_at        timestamptz        NOT NULL,
    edited_at         timestamptz,
    deleted_at        timestamptz,
    CONSTRAINT articles_pkey PRIMARY KEY (id),
    -- ArticleMapper.add; one article for each slug
    CONSTRAINT articles_slug_key UNIQUE (slug),
    CONSTRAINT articles_board_id_fkey FOREIGN KEY (board_id) REFERENCES boards (id),
    CONSTRAINT articles_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts (id),
    CONSTRAINT articles_id_check CHECK (id BETWEEN 1 AND 9007199254740991),
    CONSTRAINT articles_slug_check CHECK (char_length(slug) BETWEEN 1 AND 120),
    CONSTRAINT articles_title_check CHECK (char_length(title) BETWEEN 1 AND 200),
    CONSTRAINT articles_summary_check CHECK (char_length(summary) <= 300),
    CONSTRAINT articles_tags_check CHECK (cardinality(tags) <= 10),
    CONSTRAINT articles_version_check CHECK (version >= 1),
    CONSTRAINT articles_edited_at_check CHECK ((version = 1) = (edited_at IS NULL)),
    CONSTRAINT articles_pinned_check CHECK (NOT (pinned AND deleted_at IS NOT NULL))
);
-- ArticleMapper.holdAllTouchedBy, .removeAllBy
CREATE INDEX articles_author_id_idx ON articles (author_id);
-- ArticleMapper.countPinned
CREATE INDEX articles_pinned_idx ON articles (board_id) WHERE pinned;
-- ArticleViewMapper.deleted
CREATE INDEX articles_board_id_deleted_at_idx ON articles (board_id, deleted_at DESC, id DESC)
    WHERE deleted_at IS NOT NULL;
-- ArticleMapper.removeDeletedBefore
CREATE INDEX articles_deleted_at_idx ON articles (deleted_at) WHERE deleted_at IS NOT NULL;
-- Apart from the articles, so that no list reads it
CREATE TABLE article_bodies (
    article_id   bigint NOT NULL,
    body         text   NOT NULL,
    body_html    text   NOT NULL,
    html_edition int    NOT NULL,
    CONSTRAINT article_bodies_pkey PRIMARY KEY (article_id),
    CONSTRAINT article_bodies_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE,
    CONSTRAINT article_bodies_body_check CHECK (char_length(body) BETWEEN 1 AND 50000),
    CONSTRAINT article_bodies_html_edition_check CHECK (html_edition >= 1)
);
-- Apart from the articles, because they change with every like, comment and view
CREATE TABLE article_counts (
    article_id bigint NOT NULL,
    likes      int    NOT NULL DEFAULT 0,
    comments   int    NOT NULL DEFAULT 0,
    views      int    NOT NULL DEFAULT 0,
    CONSTRAINT article_counts_pkey PRIMARY KEY (article_id),
    CONSTRAINT article_counts_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE,
    CONSTRAINT article_counts_likes_check CHECK (likes >= 0),
    CONSTRAINT article_counts_comments_check CHECK (comments >= 0),
    CONSTRAINT article_counts_views_check CHECK (views >= 0)
) WITH (fillfactor = 70);
--rollback DROP TABLE article_counts;
--rollback DROP TABLE article_bodies;
--rollback DROP TABLE articles;

--changeset miniter:008-article-listings splitStatements:true
-- Where an article that is not deleted is found: one row for the article itself, whose tag is empty, and one for each of
-- its tags, with all that lists are selected and ordered by. Thus each list is a walk through one index, whatever it
-- selects. The price is paid by those who like and comment: they change a row for each tag.
CREATE TABLE article_listings (
    article_id bigint           NOT NULL,
    tag        text COLLATE "C" NOT NULL,
    board_id   bigint           NOT NULL,
    author_id  bigint           NOT NULL,
    pinned     boolean          NOT NULL,
    likes      int              NOT NULL,
    active_id  bigint           NOT NULL,
    CONSTRAINT article_listings_pkey PRIMARY KEY (article_id, tag),
    CONSTRAINT article_listings_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE
);
-- ArticleViewMapper: everybody's articles
CREATE INDEX article_listings_newest_idx ON article_listings (tag, article_id DESC);
CREATE INDEX article_listings_active_idx ON article_listings (tag, active_id DESC, article_id DESC);
CREATE INDEX article_listings_liked_idx ON article_listings (tag, likes DESC, article_id DESC);
-- ArticleViewMapper: the articles of a board
CREATE INDEX article_listings_board_newest_idx ON article_listings (board_id, tag, pinned DESC, article_id DESC);
CREATE INDEX article_listings_board_active_idx ON article_listings (board_id, tag, active_id DESC, article_id DESC);
CREATE INDEX article_listings_board_liked_idx ON article_listings (board_id, tag, likes DESC, article_id DESC);
-- ArticleViewMapper: the articles of an author, on whatever board
CREATE INDEX article_listings_author_newest_idx ON article_listings (author_id, tag, article_id DESC) INCLUDE (board_id);
CREATE INDEX article_listings_author_active_idx ON article_listings (author_id, tag, active_id DESC, article_id DESC)
    INCLUDE (board_id);
CREATE INDEX article_listings_author_liked_idx ON article_listings (author_id, tag, likes DESC, article_id DESC)
    INCLUDE (board_id);
--rollback DROP TABLE article_listings;

--changeset miniter:008-tags splitStatements:true
CREATE TABLE tags (
    tag      text COLLATE "C" NOT NULL,
    articles int              NOT NULL,
    -- ArticleMapper.add, .retag, .delete, .bringBack, .removeAllBy; TagMapper.mostUsedWithPrefix
    CONSTRAINT tags_pkey PRIMARY KEY (tag),
    CONSTRAINT tags_tag_check CHECK (char_length(tag) BETWEEN 1 AND 30),
    CONSTRAINT tags_articles_check CHECK (articles >= 0)
) WITH (fillfactor = 70);
-- TagMapper.mostUsed
CREATE INDEX tags_articles_idx ON tags (articles DESC, tag) WHERE articles > 0;
--rollback DROP TABLE tags;

--changeset miniter:008-article-revisions splitStatements:true
CREATE TABLE article_revisions (
    article_id        bigint             NOT NULL,
    number            int                NOT NULL,
    title             text               NOT NULL,
    summary           text               NOT NULL,
    summary_from_body boolean            NOT NULL,
    body              text               NOT NULL,
    tags              text[] COLLATE "C" NOT NULL,
    -- without a foreign key, as in articles
    writer_id         bigint,
    written_at        timestamptz        NOT NULL,
    -- RevisionMapper.of reads it backwards; RevisionMapper.find
    CONSTRAINT article_revisions_pkey PRIMARY KEY (article_id, number),
    CONSTRAINT article_revisions_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE,
    CONSTRAINT article_revisions_number_check CHECK (number >= 1)
);
--rollback DROP TABLE article_revisions;

--changeset miniter:008-article-likes splitStatements:true
CREATE TABLE article_likes (
    article_id bigint NOT NULL,
    account_id bigint NOT NULL,
    -- LikeMapper.add, .remove; whether the reader likes an article; the cascade from articles
    CONSTRAINT article_likes_pkey PRIMARY KEY (article_id, account_id),
    CONSTRAINT article_likes_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE,
    CONSTRAINT article_likes_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id)
);
-- LikeMapper.removeAllBy
CREATE INDEX article_likes_account_id_idx ON article_likes (account_id);
--rollback DROP TABLE article_likes;

--changeset miniter:008-bookmarks splitStatements:true
CREATE TABLE bookmarks (
    id         bigint NOT NULL,
    account_id bigint NOT NULL,
    article_id bigint NOT NULL,
    -- BookmarkMapper.add, .remove; whether the reader has an article among them; the cascade from articles
    CONSTRAINT bookmarks_pkey PRIMARY KEY (article_id, account_id),
    CONSTRAINT bookmarks_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT bookmarks_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE,
    CONSTRAINT bookmarks_id_check CHECK (id BETWEEN 1 AND 9007199254740991)
);
-- ArticleViewMapper.bookmarked; the cascade from accounts
CREATE INDEX bookmarks_account_id_id_idx ON bookmarks (account_id, id DESC) INCLUDE (article_id);
--rollback DROP TABLE bookmarks;

--changeset miniter:008-article-readers splitStatements:true
-- Who has read which article today: a number that cannot be traced back once the day's salt is gone. Without a foreign
-- key, because it is gone the next day.
CREATE TABLE article_readers (
    day        date   NOT NULL,
    article_id bigint NOT NULL,
    reader     bigint NOT NULL,
    -- ReadershipMapper.add, .forgetBefore
    CONSTRAINT article_readers_pkey PRIMARY KEY (day, article_id, reader)
);
CREATE TABLE reader_salts (
    day  date  NOT NULL,
    salt bytea NOT NULL,
    -- ReadershipMapper.salt, .forgetSaltsBefore
    CONSTRAINT reader_salts_pkey PRIMARY KEY (day),
    CONSTRAINT reader_salts_salt_check CHECK (octet_length(salt) = 32)
);
--rollback DROP TABLE reader_salts;
--rollback DROP TABLE article_readers;
