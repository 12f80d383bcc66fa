package io.miniter.testkit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.PublicContent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody may rely on who keeps what was read. */
public abstract class ContentVersionsContract {

    private final ContentVersions versions = versions();

    /** Where nothing has been changed yet. */
    protected abstract ContentVersions versions();

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
        long[] before =
                Arrays.stream(PublicContent.values()).mapToLong(versions::of).toArray();

        versions.changed(List.of(PublicContent.values()));

        assertThat(PublicContent.values())
                .allSatisfy(content -> assertThat(versions.of(content)).isGreaterThan(before[content.ordinal()]));
    }
}
