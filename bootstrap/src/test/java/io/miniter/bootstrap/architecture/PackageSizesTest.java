package io.miniter.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PackageSizesTest {

    private static final int MOST = 22;

    @Test
    void a_package_that_outgrows_twenty_two_classes_is_cut_by_what_they_are_about() {
        assertThat(PackageSizes.above(MOST, ArchitectureTest.SHIPPED)).isEmpty();
    }

    @Test
    void classes_that_are_written_are_counted() {
        var violators = new ClassFileImporter().importPackages("io.miniter.domain.violator");

        assertThat(PackageSizes.above(2, violators)).containsExactly(Map.entry("io.miniter.domain.violator", 3L));
        assertThat(PackageSizes.above(3, violators)).isEmpty();
    }

    @Test
    void nested_and_generated_classes_are_not_counted() {
        assertThat(PackageSizes.above(0, ArchitectureTest.SHIPPED))
                .as("an adapter, its mapper, a row and a converter, whose implementation is generated")
                .containsEntry("io.miniter.persistence.article.revision", 4L)
                .containsEntry("io.miniter.persistence.article.tag", 4L);
    }
}
