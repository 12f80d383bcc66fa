package io.miniter.application.media;

/** Remove pictures that are no longer used. A periodic job. */
public interface RemoveUnusedPictures {

    /**
     * Removes one batch. Safe to run concurrently on several servers.
     *
     * @return the number removed; 0 if there were none
     */
    int removeUnusedPictures();
}
