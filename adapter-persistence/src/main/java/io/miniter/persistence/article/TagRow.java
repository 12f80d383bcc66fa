package io.miniter.persistence.article;

record TagRow(String tag, int articles) {}
