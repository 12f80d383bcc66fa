package io.miniter.persistence.article;

record BodyRow(long articleId, String body, String bodyHtml, int htmlEdition) {}
