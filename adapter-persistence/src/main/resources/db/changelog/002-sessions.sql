--liquibase formatted sql

--changeset miniter:002-sessions splitStatements:true
CREATE TABLE sessions (
    id                   bigint           NOT NULL,
    account_id           bigint           NOT NULL,
    refresh_token_family text COLLATE "C" NOT NULL,
    refresh_token_secret text COLLATE "C" NOT NULL,
    user_agent           text             NOT NULL,
    created_at           timestamptz      NOT NULL,
    last_used_at         timestamptz      NOT NULL,
    -- SessionMapper.update
    CONSTRAINT sessions_pkey PRIMARY KEY (id),
    CONSTRAINT sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE,
    -- SessionMapper.findForRefresh
    CONSTRAINT sessions_refresh_token_family_key UNIQUE (refresh_token_family),
    CONSTRAINT sessions_id_check CHECK (id BETWEEN 1 AND 9007199254740991)
);
-- SessionMapper.of, SessionMapper.exists, SessionMapper.end, SessionMapper.endAll, SessionMapper.endAllBut; the cascade
-- from accounts
CREATE INDEX sessions_account_id_id_idx ON sessions (account_id, id DESC);
-- SessionMapper.forgetIdle
CREATE INDEX sessions_last_used_at_idx ON sessions (last_used_at);
--rollback DROP TABLE sessions;

--changeset miniter:002-ended-sessions splitStatements:true
-- Sessions whose access tokens may still be alive. Without a foreign key: they outlive their accounts.
CREATE TABLE ended_sessions (
    session_id bigint      NOT NULL,
    ended_at   timestamptz NOT NULL,
    -- SessionMapper.endedWithin, SessionMapper.forgetEnded
    CONSTRAINT ended_sessions_pkey PRIMARY KEY (ended_at, session_id)
);
--rollback DROP TABLE ended_sessions;
