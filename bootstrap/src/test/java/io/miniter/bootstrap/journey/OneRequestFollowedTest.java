package io.miniter.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.StatementCounter;
import io.miniter.bootstrap.client.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "One request, followed" in the architecture page, beside the way that a request really takes. */
@RunningServer
class OneRequestFollowedTest {

    private static final Path PAGE = Path.of("../docs/architecture.md");
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)(?:\\.xml|\\.\\w+|\\b)[^`]*`");

    /** What turns the JSON into a command has returned when the statements are sent. */
    private static final List<String> BETWEEN = List.of("PostTweetRequest", "RequestFields");

    /** A request whose body comes later than its head goes on without the class that took the connection. */
    private static final int ATTEMPTS = 20;

    private final Client nobody;
    private final StatementCounter statements;

    OneRequestFollowedTest(@LocalServerPort int port, @Autowired StatementCounter statements) {
        this.nobody = Client.of("http://localhost:" + port);
        this.statements = statements;
    }

    @Test
    void the_page_names_each_class_that_the_request_comes_through_in_this_order() throws IOException {
        Client ann = nobody.join("followed_ann");

        Set<String> passed = passed(ann);
        for (int attempt = 1; attempt < ATTEMPTS && !passed.contains("BoundedConnections"); attempt++) {
            passed = passed(ann);
        }
        String walk = walk();
        assertThat(named(walk)).as("classes that the walk names").containsAll(passed);
        List<String> places = places(walk);
        assertThat(places.stream().filter(place -> !BETWEEN.contains(place)).distinct())
                .as("the column \"where\", beside the stack of each statement")
                .containsExactlyElementsOf(
                        passed.stream().filter(places::contains).toList());
        assertThat(places).containsAll(BETWEEN);
    }

    private Set<String> passed(Client author) {
        List<List<String>> ways = statements.waysDuring(() -> author.tweet("followed"));
        assertThat(ways).hasSize(2);
        Set<String> passed = new LinkedHashSet<>();
        ways.forEach(passed::addAll);
        return passed;
    }

    @Test
    void what_lies_between_the_statements_is_called_by_the_controller() {
        JavaClasses web = new ClassFileImporter().importPackages("io.miniter.web.tweet");

        assertThat(used(web, "TweetController")).contains("PostTweetRequest");
        assertThat(used(web, "PostTweetRequest")).contains("RequestFields");
    }

    private static List<String> used(JavaClasses classes, String name) {
        return classes.stream()
                .filter(candidate -> candidate.getSimpleName().equals(name))
                .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass())
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private static String walk() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("## One request, followed");
        return page.substring(begin, page.indexOf("And when it does not go well", begin));
    }

    private static List<String> places(String walk) {
        List<String> places = new ArrayList<>();
        walk.lines().filter(line -> line.matches("\\| \\d+ \\|.*")).forEach(line -> {
            Matcher name = NAME.matcher(line.split("\\|")[2]);
            while (name.find()) {
                places.add(name.group(1));
            }
        });
        return places;
    }

    private static Set<String> named(String walk) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(walk);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }
}
