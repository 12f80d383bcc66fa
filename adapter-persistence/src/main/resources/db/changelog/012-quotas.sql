--liquibase formatted sql

--changeset miniter:012-articles-of-a-day splitStatements:true
-- ArticleMapper.add counts the author's of the last day; ArticleMapper.holdAllTouchedBy, ArticleMapper.removeAllBy
CREATE INDEX articles_author_id_created_at_idx ON articles (author_id, created_at DESC);
DROP INDEX articles_author_id_idx;
--rollback CREATE INDEX articles_author_id_idx ON articles (author_id);
--rollback DROP INDEX articles_author_id_created_at_idx;

--changeset miniter:012-comments-of-a-day splitStatements:true
-- CommentMapper.add counts the author's of the last day; ArticleMapper.holdAllTouchedBy, CommentMapper.holdAllBy,
-- CommentMapper.removeAllBy
CREATE INDEX comments_author_id_created_at_idx ON comments (author_id, created_at DESC) WHERE author_id IS NOT NULL;
DROP INDEX comments_author_id_idx;
--rollback CREATE INDEX comments_author_id_idx ON comments (author_id) WHERE author_id IS NOT NULL;
--rollback DROP INDEX comments_author_id_created_at_idx;
