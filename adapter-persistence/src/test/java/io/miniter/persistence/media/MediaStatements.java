package io.miniter.persistence.media;

import static io.miniter.persistence.shared.StatementUse.AVATAR;
import static io.miniter.persistence.shared.StatementUse.use;
import static io.miniter.persistence.shared.StatementUse.with;

import io.miniter.persistence.shared.BusyDatabase;
import io.miniter.persistence.shared.FeatureStatements;
import io.miniter.persistence.shared.StatementUse;
import java.util.Map;
import java.util.stream.Stream;

/** The statements of this feature. */
final class MediaStatements implements FeatureStatements {

    @Override
    public Stream<StatementUse> uses() {
        return Stream.of(
                use(
                        "StoredPictureMapper.announce",
                        with("name", AVATAR).and("neededUntil", BusyDatabase.NOW),
                        "stored_pictures_pkey"),
                use("StoredPictureMapper.hold", with("name", AVATAR), "stored_pictures_pkey"),
                use("StoredPictureMapper.release", with("name", AVATAR), "stored_pictures_pkey"),
                use(
                        "StoredPictureMapper.findUnusedForRemoval",
                        with("now", BusyDatabase.NOW).and("most", 10),
                        "stored_pictures_unused_idx"),
                use("StoredPictureMapper.forget", with("name", AVATAR), "stored_pictures_pkey"));
    }

    @Override
    public Map<String, String> indexes() {
        return Map.ofEntries(
                Map.entry("stored_pictures_pkey", "a picture in the store"),
                Map.entry("stored_pictures_unused_idx", "the few that nobody uses, every few seconds"));
    }
}
