package io.miniter.application.media;

/** Give the space of pictures back that nobody uses any more. For the server itself, again and again. */
public interface RemoveUnusedPictures {

    /**
     * Removes some of them. Several servers may do it at the same time.
     *
     * @return how many; 0 when there were none
     */
    int removeUnusedPictures();
}
