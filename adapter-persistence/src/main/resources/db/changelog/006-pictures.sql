--liquibase formatted sql

--changeset miniter:006-account-avatars splitStatements:true
ALTER TABLE accounts
    ADD COLUMN avatar text COLLATE "C",
    ADD CONSTRAINT accounts_avatar_check CHECK (avatar ~ '^[0-9a-f]{64}\.(jpg|png)$');
--rollback ALTER TABLE accounts DROP COLUMN avatar;

--changeset miniter:006-stored-pictures splitStatements:true
-- What is in the store of pictures, and how many accounts show it. A picture is announced before it is stored, so that
-- what became of nothing can be found.
CREATE TABLE stored_pictures (
    name         text COLLATE "C" NOT NULL,
    users        int              NOT NULL,
    needed_until timestamptz      NOT NULL,
    -- StoredPictureMapper.announce, .hold, .release, .forget
    CONSTRAINT stored_pictures_pkey PRIMARY KEY (name),
    CONSTRAINT stored_pictures_name_check CHECK (name ~ '^[0-9a-f]{64}\.(jpg|png)$'),
    CONSTRAINT stored_pictures_users_check CHECK (users >= 0)
);
-- StoredPictureMapper.findUnusedForRemoval
CREATE INDEX stored_pictures_unused_idx ON stored_pictures (needed_until) WHERE users = 0;
--rollback DROP TABLE stored_pictures;
