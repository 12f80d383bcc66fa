package io.miniter.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.miniter.application.shared.PageRequest;
import io.miniter.testkit.shared.PagedList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every list that a driven port fetches in pages is read in pages by a {@link PagedList} of the test kit. */
class PagedListsTest {

    private static final JavaClasses PORTS_AND_LISTS =
            new ClassFileImporter().importPackages("io.miniter.application", "io.miniter.testkit");

    @Test
    void every_list_of_a_port_is_read_in_pages() {
        List<JavaMethod> lists = PORTS_AND_LISTS.stream()
                .filter(JavaClass::isInterface)
                .filter(port -> port.getPackageName().startsWith("io.miniter.application"))
                .flatMap(port -> port.getMethods().stream())
                .filter(method -> method.getRawReturnType().isEquivalentTo(List.class))
                .filter(method -> method.getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.isEquivalentTo(PageRequest.class)))
                .toList();

        assertThat(lists).isNotEmpty();
        assertThat(lists)
                .filteredOn(list -> !isReadInPages(list))
                .as("lists for which a subclass of PagedListsContract in application-testkit is missing")
                .isEmpty();
    }

    private static boolean isReadInPages(JavaMethod list) {
        return list.getCallsOfSelf().stream()
                .map(call -> call.getOriginOwner())
                .anyMatch(PagedListsTest::isPagedListOrReadsForIt);
    }

    /** A list may read by a helper of the kit, such as {@code SeenArticles}. */
    private static boolean isPagedListOrReadsForIt(JavaClass caller) {
        return caller.isAssignableTo(PagedList.class)
                || caller.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> use.getOriginClass().isAssignableTo(PagedList.class));
    }
}
