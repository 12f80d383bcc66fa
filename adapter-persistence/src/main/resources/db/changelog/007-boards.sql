--liquibase formatted sql

--changeset miniter:007-boards splitStatements:true
CREATE TABLE boards (
    id          bigint           NOT NULL,
    slug        text COLLATE "C" NOT NULL,
    name        text             NOT NULL,
    description text             NOT NULL,
    writers     text             NOT NULL,
    archived    boolean          NOT NULL,
    -- BoardViewMapper.all; all that hangs on a board
    CONSTRAINT boards_pkey PRIMARY KEY (id),
    -- BoardMapper.*, BoardViewMapper.findBySlug; one board for each slug
    CONSTRAINT boards_slug_key UNIQUE (slug),
    CONSTRAINT boards_id_check CHECK (id BETWEEN 1 AND 9007199254740991),
    CONSTRAINT boards_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) BETWEEN 2 AND 30),
    CONSTRAINT boards_name_check CHECK (char_length(name) BETWEEN 1 AND 50),
    CONSTRAINT boards_description_check CHECK (char_length(description) <= 300),
    CONSTRAINT boards_writers_check CHECK (writers IN ('MEMBERS', 'MODERATORS'))
);
-- Apart from the boards, as account_counts is from the accounts
CREATE TABLE board_counts (
    board_id bigint NOT NULL,
    articles int    NOT NULL DEFAULT 0,
    CONSTRAINT board_counts_pkey PRIMARY KEY (board_id),
    CONSTRAINT board_counts_board_id_fkey FOREIGN KEY (board_id) REFERENCES boards (id),
    CONSTRAINT board_counts_articles_check CHECK (articles >= 0)
) WITH (fillfactor = 70);
-- What every server begins with. Ids as small as these are never made
INSERT INTO boards (id, slug, name, description, writers, archived)
VALUES (1, 'notice', 'Notices', '', 'MODERATORS', FALSE),
       (2, 'free', 'Free board', '', 'MEMBERS', FALSE);
INSERT INTO board_counts (board_id) VALUES (1), (2);
--rollback DROP TABLE board_counts;
--rollback DROP TABLE boards;

--changeset miniter:007-moderators splitStatements:true
CREATE TABLE moderators (
    id         bigint NOT NULL,
    board_id   bigint NOT NULL,
    account_id bigint NOT NULL,
    -- ModeratorMapper.add, .remove; whether somebody moderates a board; the cascade from accounts
    CONSTRAINT moderators_pkey PRIMARY KEY (account_id, board_id),
    CONSTRAINT moderators_board_id_fkey FOREIGN KEY (board_id) REFERENCES boards (id),
    CONSTRAINT moderators_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT moderators_id_check CHECK (id BETWEEN 1 AND 9007199254740991)
);
-- ModeratorMapper.of
CREATE INDEX moderators_board_id_id_idx ON moderators (board_id, id DESC) INCLUDE (account_id);
--rollback DROP TABLE moderators;
