package io.miniter.persistence.optimisation;

/**
 * A node as it is leased.
 *
 * @param node 0 to 63
 * @param usedUntilMillis ids of this lease are made for milliseconds before this one (Unix time)
 */
record IdNodeRow(int node, long usedUntilMillis) {}
