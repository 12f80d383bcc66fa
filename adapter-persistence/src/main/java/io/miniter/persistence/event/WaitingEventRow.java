package io.miniter.persistence.event;

record WaitingEventRow(long position, String event, String content, int failures) {}
