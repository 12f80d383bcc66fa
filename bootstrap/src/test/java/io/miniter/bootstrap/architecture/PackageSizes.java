package io.miniter.bootstrap.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.TreeMap;

/** How many classes the packages hold: those that are written, each in a file of its own. */
final class PackageSizes {

    private PackageSizes() {}

    /** The packages that hold more than so many, with their numbers of classes. */
    static Map<String, Long> above(int most, JavaClasses classes) {
        Map<String, Long> sizes = classes.stream()
                .filter(PackageSizes::isWritten)
                .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, counting()));
        sizes.values().removeIf(size -> size <= most);
        return sizes;
    }

    private static boolean isWritten(JavaClass candidate) {
        return candidate.isTopLevelClass()
                && !candidate.getSimpleName().equals("package-info")
                && !candidate.getSimpleName().endsWith("ConverterImpl");
    }
}
