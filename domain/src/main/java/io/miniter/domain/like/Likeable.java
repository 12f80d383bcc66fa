package io.miniter.domain.like;

/** What accounts can like, by its id. A feature whose things can be liked lets their id implement this. */
public interface Likeable {}
