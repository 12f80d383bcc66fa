--liquibase formatted sql

-- Handles of accounts that were removed: nobody is taken for somebody who was there before. Nothing else of them is left
--changeset miniter:011-retired-handles splitStatements:true
CREATE TABLE retired_handles (
    -- In lower case
    handle_key text COLLATE "C" NOT NULL,
    -- refuse_retired_handles
    CONSTRAINT retired_handles_pkey PRIMARY KEY (handle_key)
);
--rollback DROP TABLE retired_handles;

-- A statement that adds an account may wait for the very removal that retires its handle, and would not see it: what a
-- statement sees is as of its beginning. What a trigger asks afterwards is seen as of then
--changeset miniter:011-refuse-retired-handles splitStatements:false
CREATE FUNCTION refuse_retired_handles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added JOIN retired_handles ON handle_key = lower(handle)) THEN
        RAISE unique_violation USING
            MESSAGE = 'a handle is retired', TABLE = 'retired_handles', CONSTRAINT = 'retired_handles_pkey';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER accounts_refuse_retired_handles
    AFTER INSERT ON accounts
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_retired_handles();
--rollback DROP TRIGGER accounts_refuse_retired_handles ON accounts; DROP FUNCTION refuse_retired_handles();

--changeset miniter:011-accounts-by-role-and-cost splitStatements:true
-- AccountMapper.hasAdmin, AccountMapper.countAdmins
CREATE INDEX accounts_admins_idx ON accounts (id) WHERE role = 'ADMIN';
-- AccountMapper.costliestPassword: by the cost that bcrypt writes into its hashes
CREATE INDEX accounts_password_cost_idx ON accounts (substring(password_hash FROM '[$]2[a-z][$]([0-9]{2})[$]'));
--rollback DROP INDEX accounts_password_cost_idx; DROP INDEX accounts_admins_idx;
