package io.miniter.application.media;

import io.miniter.domain.media.PictureName;
import java.time.Instant;
import java.util.List;

/** Which pictures are in the store, and how many accounts use each: what tells when one is no longer needed. */
public interface StoredPictures {

    /**
     * Notes that the picture is about to be stored, so that it is found and removed if that comes to nothing. Waits for
     * whoever is removing the same picture: what is stored afterwards stays.
     *
     * @param neededUntil it is not unused before that
     */
    void announce(PictureName name, Instant neededUntil);

    /** Counts one more user, which no longer needs an announcement. */
    void hold(PictureName name);

    /** Counts one user less. */
    void release(PictureName name);

    /**
     * Up to {@code most} pictures that nobody uses and whose announcement has run out, held until the use case ends.
     */
    List<PictureName> findUnusedForRemoval(Instant now, int most);

    /** Forgets a picture that was removed. */
    void forget(PictureName name);
}
