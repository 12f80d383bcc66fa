--liquibase formatted sql

--changeset another:1
CREATE TABLE one (id int);
--rollback DROP TABLE one;
