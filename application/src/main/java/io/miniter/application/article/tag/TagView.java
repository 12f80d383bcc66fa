package io.miniter.application.article.tag;

/**
 * A tag as readers see it.
 *
 * @param tag the tag
 * @param articles how many articles have it
 */
public record TagView(String tag, int articles) {}
