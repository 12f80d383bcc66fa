--liquibase formatted sql

--changeset miniter:001-accounts splitStatements:true
-- Handles and addresses are ASCII: under the collation "C" their lower case does not depend on the server's language.
CREATE TABLE accounts (
    id            bigint           NOT NULL,
    handle        text COLLATE "C" NOT NULL,
    email         text COLLATE "C" NOT NULL,
    password_hash text             NOT NULL,
    display_name  text             NOT NULL,
    bio           text             NOT NULL,
    role          text             NOT NULL,
    created_at    timestamptz      NOT NULL,
    CONSTRAINT accounts_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_id_check CHECK (id BETWEEN 1 AND 9007199254740991),
    CONSTRAINT accounts_handle_check CHECK (handle ~ '^[a-zA-Z0-9_]{3,30}$'),
    CONSTRAINT accounts_email_check CHECK (char_length(email) BETWEEN 3 AND 254),
    CONSTRAINT accounts_display_name_check CHECK (char_length(display_name) BETWEEN 1 AND 50),
    CONSTRAINT accounts_bio_check CHECK (char_length(bio) <= 300),
    CONSTRAINT accounts_role_check CHECK (role IN ('MEMBER', 'ADMIN'))
);
-- AccountMapper.findByHandle, AccountMapper.idOfHandle, AccountViewMapper.findByHandle; one account for each handle
CREATE UNIQUE INDEX accounts_handle_key ON accounts (lower(handle));
-- AccountMapper.findByEmail; one account for each address
CREATE UNIQUE INDEX accounts_email_key ON accounts (lower(email));
--rollback DROP TABLE accounts;

--changeset miniter:001-account-counts splitStatements:true
-- Apart from the accounts, because they change with every tweet and follow: rows stay small and pages have room, so that
-- an update neither touches an index nor leaves the page.
CREATE TABLE account_counts (
    account_id bigint NOT NULL,
    followers  int    NOT NULL DEFAULT 0,
    following  int    NOT NULL DEFAULT 0,
    tweets     int    NOT NULL DEFAULT 0,
    CONSTRAINT account_counts_pkey PRIMARY KEY (account_id),
    CONSTRAINT account_counts_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT account_counts_followers_check CHECK (followers >= 0),
    CONSTRAINT account_counts_following_check CHECK (following >= 0),
    CONSTRAINT account_counts_tweets_check CHECK (tweets >= 0)
) WITH (fillfactor = 70);
--rollback DROP TABLE account_counts;
