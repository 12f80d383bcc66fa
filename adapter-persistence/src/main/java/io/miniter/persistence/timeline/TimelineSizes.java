package io.miniter.persistence.timeline;

/**
 * How much of home timelines is stored, and how much of the work is done at once.
 *
 * @param leastAdded the fewest tweets that are added to a timeline at once
 * @param mostAdded the most; each time as many are added as there are already, so that whoever reads on and on does not
 *     wait more often
 * @param ofEach how many tweets of each author are looked at first for that
 * @param kept how many entries stay when a timeline is tidied
 * @param tweetsOfAStep the most tweets that are spread at once
 * @param followersOfAStep the most followers of each of them that have it afterwards
 * @param mergedFrom from how many followers on an author's tweets are not spread any more but merged in at each read
 */
record TimelineSizes(
        int leastAdded, int mostAdded, int ofEach, int kept, int tweetsOfAStep, int followersOfAStep, int mergedFrom) {}
