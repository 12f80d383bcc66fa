package io.miniter.persistence.article.tag;

record TagRow(String tag, int articles) {}
