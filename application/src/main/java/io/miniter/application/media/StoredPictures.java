package io.miniter.application.media;

import io.miniter.domain.media.PictureName;
import java.time.Instant;
import java.util.List;

/** The stored pictures with a reference count of accounts that use each. */
public interface StoredPictures {

    /**
     * Announces that the picture is about to be stored, so that it is removed if the upload fails. Waits for a
     * concurrent removal of the same picture, so that files stored afterwards stay.
     *
     * @param neededUntil it does not count as unused before this time
     */
    void announce(PictureName name, Instant neededUntil);

    /** Increments the reference count and ends the announcement. */
    void hold(PictureName name);

    /** Decrements the reference count. */
    void release(PictureName name);

    /** Up to {@code most} unused pictures whose announcement has expired, held until the use case ends. */
    List<PictureName> findUnusedForRemoval(Instant now, int most);

    /** Deletes the record of a removed picture. */
    void forget(PictureName name);
}
