--liquibase formatted sql

--changeset violator:without-a-way-back
CREATE TABLE stays (id bigint NOT NULL);

--changeset violator:with-a-way-back
CREATE TABLE goes (id bigint NOT NULL);
--rollback DROP TABLE goes;
