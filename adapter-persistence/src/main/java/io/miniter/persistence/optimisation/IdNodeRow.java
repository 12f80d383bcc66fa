package io.miniter.persistence.optimisation;

/**
 * A leased node.
 *
 * @param node 0 to 63
 * @param usedUntilMillis ids of this lease are generated for milliseconds before this one (Unix time)
 */
record IdNodeRow(int node, long usedUntilMillis) {}
