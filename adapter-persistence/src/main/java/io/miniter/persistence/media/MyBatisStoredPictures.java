package io.miniter.persistence.media;

import io.miniter.application.media.StoredPictures;
import io.miniter.domain.media.PictureName;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class MyBatisStoredPictures implements StoredPictures {

    private final StoredPictureMapper mapper;

    MyBatisStoredPictures(StoredPictureMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void announce(PictureName name, Instant neededUntil) {
        mapper.announce(name.toString(), neededUntil);
    }

    @Override
    public void hold(PictureName name) {
        mapper.hold(name.toString());
    }

    @Override
    public void release(PictureName name) {
        mapper.release(name.toString());
    }

    @Override
    public List<PictureName> findUnusedForRemoval(Instant now, int most) {
        return mapper.findUnusedForRemoval(now, most).stream()
                .map(PictureName::parse)
                .toList();
    }

    @Override
    public void forget(PictureName name) {
        mapper.forget(name.toString());
    }
}
