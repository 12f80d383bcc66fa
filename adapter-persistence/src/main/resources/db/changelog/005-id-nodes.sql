--liquibase formatted sql

--changeset miniter:005-id-nodes splitStatements:true
-- One row for each instance that can make ids at the same time; see LeasedIdSource.
CREATE TABLE id_nodes (
    node              smallint    NOT NULL,
    holder            uuid,
    leased_until      timestamptz NOT NULL DEFAULT '-infinity',
    used_until_millis bigint      NOT NULL DEFAULT 0,
    CONSTRAINT id_nodes_pkey PRIMARY KEY (node),
    CONSTRAINT id_nodes_node_check CHECK (node BETWEEN 0 AND 63)
);
INSERT INTO id_nodes (node) SELECT node FROM generate_series(0, 63) AS node;
--rollback DROP TABLE id_nodes;
