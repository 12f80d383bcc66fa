package io.miniter.application.media;

import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class PictureQueriesService implements PictureQueries {

    private final PictureStore store;

    PictureQueriesService(PictureStore store) {
        this.store = store;
    }

    @Override
    public PictureView find(PictureName name, PictureSize size) {
        return store.find(name, size)
                .map(content -> new PictureView(name.format(), content))
                .orElseThrow(() -> new DomainException(ErrorCode.PICTURE_NOT_FOUND));
    }
}
