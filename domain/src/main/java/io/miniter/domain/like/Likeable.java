package io.miniter.domain.like;

/**
 * The id of something that accounts can like. A feature makes its things likeable by letting their id implement this.
 */
public interface Likeable {}
