package io.miniter.cache;

import io.miniter.application.shared.ContentVersions;
import io.miniter.testkit.shared.ContentVersionsContract;

final class LocalContentVersionsTest extends ContentVersionsContract {

    @Override
    protected ContentVersions versions() {
        return new LocalContentVersions();
    }
}
