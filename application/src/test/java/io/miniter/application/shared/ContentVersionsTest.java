package io.miniter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentVersionsTest {

    private final ContentVersions versions = new ContentVersions();

    @Test
    void a_change_begins_a_new_version() {
        long before = versions.of(PublicContent.TWEETS);

        versions.changed(List.of(PublicContent.TWEETS));

        assertThat(versions.of(PublicContent.TWEETS)).isGreaterThan(before);
    }

    @Test
    void what_was_not_changed_keeps_its_version() {
        long before = versions.of(PublicContent.ARTICLES);

        versions.changed(List.of(PublicContent.TWEETS));

        assertThat(versions.of(PublicContent.ARTICLES)).isEqualTo(before);
    }

    @Test
    void several_change_together() {
        versions.changed(List.of(PublicContent.values()));

        assertThat(PublicContent.values())
                .allSatisfy(content -> assertThat(versions.of(content)).isEqualTo(1));
    }
}
