package io.miniter.persistence.timeline;

/**
 * How much of home timelines is stored, and how much of the work is done at once.
 *
 * @param leastAdded the fewest tweets that are added to a timeline at once
 * @param mostAdded the most; each time as many are added as there are already, so that whoever reads on and on does not
 *     wait more often
 * @param ofEach how many tweets of each author are looked at first for that
 * @param kept how many entries stay when a timeline is tidied
 * @param entriesOfAStep the most entries that one statement of the fan-out writes, unless one tweet has more followers
 * @param mergedFrom from how many followers on an author's tweets are pulled at each read instead of fanned out
 */
record TimelineSizes(int leastAdded, int mostAdded, int ofEach, int kept, int entriesOfAStep, int mergedFrom) {}
