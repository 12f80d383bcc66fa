package io.miniter.domain.board;

/**
 * All that decides whether an account may do something on a board.
 *
 * @param standing how the account stands to the board
 * @param author whether it wrote what it is about
 * @param writers who writes the board's articles
 * @param archived whether the board is archived
 * @param locked whether the article takes no comments
 */
public record AccessContext(Standing standing, boolean author, Writers writers, boolean archived, boolean locked) {}
