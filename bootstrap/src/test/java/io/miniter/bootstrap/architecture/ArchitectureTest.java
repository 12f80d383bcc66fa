package io.miniter.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.miniter.application.dependent.Dependent;
import io.miniter.application.shared.UseCase;
import io.miniter.application.violator.DependsOnItsDependent;
import io.miniter.application.violator.FrameworkInTheApplication;
import io.miniter.application.violator.PublicUseCase;
import io.miniter.bootstrap.violator.DecidedInTheBuild;
import io.miniter.bootstrap.violator.FormatsForTheMachine;
import io.miniter.bootstrap.violator.HandsOnWhatAsksTheMachine;
import io.miniter.domain.violator.AccountManager;
import io.miniter.domain.violator.FrameworkInTheDomain;
import io.miniter.domain.violator.ReadsTheClock;
import io.miniter.http.violator.UsesADialect;
import io.miniter.http.violator.UsesAFeature;
import io.miniter.persistence.tweet.MapperOfTweets;
import io.miniter.persistence.violator.UsesAnotherFeature;
import io.miniter.web.violator.InjectsIntoFields;
import io.miniter.web.violator.UsesADrivenPort;
import io.miniter.web.violator.UsesAnotherAdapter;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.Conditional;

/** The architecture rules. Each holds on production code and fails on a class that was written to break it. */
class ArchitectureTest {

    private static final String[] HEXAGON = {
        "io.miniter.domain..",
        "io.miniter.application..",
        "io.miniter.http..",
        "io.miniter.cache..",
        "io.miniter.web..",
        "io.miniter.classic..",
        "io.miniter.persistence..",
        "io.miniter.security..",
        "io.miniter.images..",
        "io.miniter.markdown..",
        "io.miniter.storage..",
        "io.miniter.limits..",
    };

    /** What all HTTP adapters share, which knows none of them. */
    private static final String HTTP = "io.miniter.http..";

    /** What every API needs: who asks, how often, and the pictures that all APIs serve at the same addresses. */
    private static final String[] FEATURES_OF_HTTP = {
        "io.miniter.*.shared..",
        "io.miniter.*.account..",
        "io.miniter.*.session..",
        "io.miniter.*.limit..",
        "io.miniter.*.media..",
    };

    private static final String[] HTTP_ADAPTERS = {
        HTTP, "io.miniter.cache..", "io.miniter.web..", "io.miniter.classic..",
    };

    private static final List<String> ADAPTERS = List.of(
            HTTP,
            "io.miniter.cache..",
            "io.miniter.web..",
            "io.miniter.classic..",
            "io.miniter.postgresql..",
            "io.miniter.persistence..",
            "io.miniter.security..",
            "io.miniter.images..",
            "io.miniter.markdown..",
            "io.miniter.storage..",
            "io.miniter.limits..");

    /** Each of them has a sister that takes a locale, but for {@code formatted}, for which there is {@code format}. */
    private static final Pattern TAKE_THE_LOCALE_OF_THE_MACHINE = Pattern.compile("""
            java\\.lang\\.String\\.(format|formatted|toLowerCase|toUpperCase)
            |java\\.io\\.Print(Stream|Writer)\\.(format|printf)
            |java\\.util\\.(Formatter|Scanner)\\.<init>
            |java\\.util\\.(Calendar\\.getInstance|ResourceBundle\\.getBundle)
            |java\\.text\\.\\w*(Format|FormatSymbols)\\.(<init>|get\\w*Instance|format)
            |java\\.text\\.(Collator|BreakIterator)\\.get\\w*Instance
            |java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern|ofLocalized\\w+)
            |java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter
            """, Pattern.COMMENTS);

    static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar") && !location.contains("testkit"))
            // Generated by Spring, in an earlier build
            .withImportOption(location -> !location.contains("__"))
            .importPackages("io.miniter");

    static Stream<Rule> rules() {
        return Stream.of(
                Rule.of(
                        classes()
                                .that()
                                .resideInAPackage("io.miniter.domain..")
                                .should()
                                .onlyDependOnClassesThat(
                                        resideInAnyPackage("java..", "org.jspecify..", "io.miniter.domain.."))
                                .because("the model outlives every framework"),
                        FrameworkInTheDomain.class),
                Rule.of(
                        classes()
                                .that()
                                .resideInAPackage("io.miniter.application..")
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(
                                        "java..", "org.jspecify..", "io.miniter.domain..", "io.miniter.application.."))
                                .because("use cases know ports, and frameworks live behind them"),
                        FrameworkInTheApplication.class),
                Rule.of(
                        adaptersKeepToThemselves()
                                .because("adapters meet in the application only, and those of HTTP in what they share"),
                        UsesAnotherAdapter.class,
                        UsesADialect.class),
                Rule.of(
                        noClasses()
                                .that()
                                .resideInAnyPackage(HTTP_ADAPTERS)
                                .should()
                                .dependOnClassesThat(areDrivenPorts())
                                .because("a driving adapter that goes round the use cases goes round their rules"),
                        UsesADrivenPort.class),
                Rule.of(
                        noClasses()
                                .that()
                                .resideInAPackage(HTTP)
                                .should()
                                .dependOnClassesThat(areOfFeaturesThatCanBeTakenOut())
                                .because("a feature that is taken out leaves what all HTTP adapters share as it is"),
                        UsesAFeature.class),
                Rule.of(
                        classes()
                                .that()
                                .areAnnotatedWith(UseCase.class)
                                .should()
                                .bePackagePrivate()
                                .andShould()
                                .haveModifier(JavaModifier.FINAL)
                                .andShould()
                                .haveSimpleNameEndingWith("Service")
                                .andShould(implementOnePort())
                                .because("the port is the contract, and the class behind it nobody's business"),
                        PublicUseCase.class),
                Rule.of(
                        classes()
                                .that()
                                .areAnnotatedWith(Mapper.class)
                                .should(beUsedInTheirOwnPackageOnly())
                                .because("a feature's tables are its own"),
                        UsesAnotherFeature.class,
                        MapperOfTweets.class),
                Rule.of(
                        noClasses()
                                .that()
                                .resideInAnyPackage(HEXAGON)
                                .should()
                                .callMethodWhere(readsTheClock())
                                .because("time is an argument, or a test could not hold it"),
                        ReadsTheClock.class),
                Rule.of(
                        noClasses()
                                .that()
                                .resideInAnyPackage(HEXAGON)
                                .should()
                                .haveNameMatching(".*(?<!Converter)Impl")
                                .orShould()
                                .haveNameMatching(".*\\.\\w+(Utils?|Helper|Manager|Dto|DTO|Vo|VO|Info|Data)")
                                .because("a name says what a thing is"),
                        AccountManager.class),
                Rule.of(
                        noFields()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAnyPackage(HEXAGON)
                                .should()
                                .beAnnotatedWith(Autowired.class)
                                .because("what a class needs is in its constructor"),
                        InjectsIntoFields.class),
                Rule.of(
                        noClasses()
                                .that()
                                .resideInAPackage("io.miniter..")
                                .should()
                                .dependOnClassesThat()
                                .belongToAnyOf(Conditional.class, Condition.class)
                                .orShould()
                                .dependOnClassesThat()
                                .resideInAPackage("org.springframework.boot.autoconfigure.condition..")
                                .because("it would be answered in the build, for all operators alike"),
                        DecidedInTheBuild.class),
                Rule.of(
                        noClasses()
                                .that()
                                .resideInAPackage("io.miniter..")
                                .should()
                                .accessTargetWhere(dependsOnTheLocaleOfTheMachine())
                                .because("a number has other digits, and a letter another case, on another machine"),
                        FormatsForTheMachine.class),
                Rule.of(
                        noClasses()
                                .that()
                                .resideInAPackage("io.miniter..")
                                .should()
                                .accessTargetWhere(dependsOnTheLocaleOfTheMachine())
                                .because("handing a method on is no other way to ask the machine"),
                        HandsOnWhatAsksTheMachine.class));
    }

    private static ArchRule noCycleIn(String layer) {
        return slices().matching("io.miniter." + layer + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that can be taken out is needed by none that it needs");
    }

    private static DescribedPredicate<JavaAccess<?>> dependsOnTheLocaleOfTheMachine() {
        return describe("depends on the locale of the machine", access -> {
            if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
                return false;
            }
            String method = access.getTargetOwner().getName() + "." + target.getName();
            boolean localeGiven =
                    target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
            return method.equals("java.util.Locale.getDefault")
                    || !localeGiven
                            && TAKE_THE_LOCALE_OF_THE_MACHINE.matcher(method).matches();
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Rule rule) {
        rule.rule().check(SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "application", "web", "persistence"})
    void features_form_no_cycle(String layer) {
        noCycleIn(layer).check(SHIPPED);
    }

    @Test
    void a_cycle_of_features_is_seen() {
        JavaClasses broken = new ClassFileImporter().importClasses(DependsOnItsDependent.class, Dependent.class);

        assertThat(noCycleIn("application").evaluate(broken).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(Rule rule) {
        JavaClasses broken = new ClassFileImporter().importClasses(rule.violators());

        assertThat(rule.rule().allowEmptyShould(true).evaluate(broken).hasViolation())
                .isTrue();
    }

    @Test
    void every_package_says_why_it_is_there_and_is_null_marked() {
        List<String> unmarked = SHIPPED.stream()
                .map(JavaClass::getPackage)
                .filter(shipped -> !shipped.getClasses().stream().allMatch(JavaClass::isAnonymousClass))
                .filter(shipped -> !shipped.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .distinct()
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static ArchRule adaptersKeepToThemselves() {
        return CompositeArchRule.of(ADAPTERS.stream()
                .<ArchRule>map(adapter -> noClasses()
                        .that()
                        .resideInAPackage(adapter)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(ADAPTERS.stream()
                                        .filter(other -> !other.equals(adapter) && !mayUse(adapter, other))
                                        .toArray(String[]::new))
                                .or(resideInAPackage("io.miniter.bootstrap.."))))
                .toList());
    }

    private static boolean mayUse(String adapter, String other) {
        return other.equals(HTTP) && Arrays.asList(HTTP_ADAPTERS).contains(adapter);
    }

    /** Interfaces of the application that are implemented neither by a use case nor by the caller, as an upload is. */
    private static DescribedPredicate<JavaClass> areDrivenPorts() {
        List<String> drivingSide = SHIPPED.stream()
                .filter(shipped -> shipped.isAnnotatedWith(UseCase.class)
                        || resideInAnyPackage(HTTP_ADAPTERS).test(shipped))
                .flatMap(useCase -> useCase.getRawInterfaces().stream())
                .map(JavaClass::getName)
                .toList();
        return describe(
                "are driven ports",
                candidate -> candidate.getPackageName().startsWith("io.miniter.application")
                        && candidate.isInterface()
                        && !candidate.isAnnotation()
                        && !drivingSide.contains(candidate.getName()));
    }

    private static ArchCondition<JavaClass> implementOnePort() {
        return new ArchCondition<>("implement one port") {
            @Override
            public void check(JavaClass useCase, ConditionEvents events) {
                int ports = useCase.getRawInterfaces().size();
                events.add(new SimpleConditionEvent(useCase, ports == 1, useCase.getName() + " implements " + ports));
            }
        };
    }

    private static ArchCondition<JavaClass> beUsedInTheirOwnPackageOnly() {
        return new ArchCondition<>("be used in their own package only") {
            @Override
            public void check(JavaClass mapper, ConditionEvents events) {
                mapper.getDirectDependenciesToSelf()
                        .forEach(dependency -> events.add(new SimpleConditionEvent(
                                mapper,
                                dependency.getOriginClass().getPackageName().equals(mapper.getPackageName()),
                                dependency.getDescription())));
            }
        };
    }

    private static DescribedPredicate<JavaClass> areOfFeaturesThatCanBeTakenOut() {
        return resideInAnyPackage("io.miniter.domain..", "io.miniter.application..")
                .and(DescribedPredicate.not(resideInAnyPackage(FEATURES_OF_HTTP)))
                .as("are of a feature that can be taken out");
    }

    private static DescribedPredicate<JavaMethodCall> readsTheClock() {
        return describe("reads the clock", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getTarget().getName();
            return owner.startsWith("java.time.") && method.equals("now")
                    || owner.equals(Clock.class.getName()) && method.startsWith("system")
                    || owner.equals(System.class.getName()) && method.equals("currentTimeMillis")
                    || owner.equals(Instant.class.getName()) && method.equals("now");
        });
    }
}
