package io.miniter.domain.board;

/**
 * The input to a permission decision on a board.
 *
 * @param standing the account's standing on the board
 * @param author whether the account is the author of the target
 * @param writers who may write the board's articles
 * @param archived whether the board is archived
 * @param locked whether the article takes no comments
 */
public record AccessContext(Standing standing, boolean author, Writers writers, boolean archived, boolean locked) {}
