--liquibase formatted sql

--changeset slow:1
CREATE TABLE slow AS SELECT pg_sleep(0.3)::text AS nothing;
--rollback DROP TABLE slow;
