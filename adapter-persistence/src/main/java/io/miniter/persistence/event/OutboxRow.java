package io.miniter.persistence.event;

/**
 * An entry to be added.
 *
 * @param event the event's kind
 * @param content its JSON
 * @param onlyIfFollowed not to be added if nobody follows the subject
 */
public record OutboxRow(String reaction, long subject, String event, String content, boolean onlyIfFollowed) {}
