package io.miniter.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.ErrorCode;
import io.miniter.web.WebTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds {@code docs/openapi.json} against the controllers. It is a part of the contract: this test makes sure that
 * changes of it are deliberate.
 */
@WebTest
class OpenApiTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "openapi.json");

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    private String generated;
    private JsonNode api;

    @BeforeEach
    void generate() throws IOException {
        String raw = http.get()
                .uri("/v3/api-docs")
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("\\bPageResponse(\\w+)Response\\b", "$1Page")
                .replaceAll("\\bAuthorResponse\\b", "Author")
                .replaceAll("\\bProblemResponse\\b", "Problem");
        api = json.readTree(raw);
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        generated = json.writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(twoSpaces)
                                .withArrayIndenter(twoSpaces)
                                .withSeparators(Separators.createDefaultInstance()
                                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)))
                        .writeValueAsString(api)
                + "\n";
    }

    @Test
    void the_committed_document_describes_the_controllers() throws IOException {
        if (System.getProperty("openapi.update") != null) {
            Files.writeString(DOCUMENT, generated);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("docs/openapi.json. If the API has changed on purpose, write it anew with"
                        + " mvn test -pl adapter-web -am -Dopenapi.update -Dtest=OpenApiTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false, read the difference and commit it")
                .isEqualTo(generated);
    }

    @Test
    void the_document_names_no_machine() {
        assertThat(api.at("/openapi").stringValue()).startsWith("3.1");
        assertThat(api.at("/servers/0/url").stringValue()).isEqualTo(".");
        assertThat(generated).doesNotContain("localhost", "http://", "https://");
    }

    @Test
    void every_operation_is_described_with_its_refusals_and_examples() {
        assertThat(operations()).hasSize(mapped()).allSatisfy((name, operation) -> {
            assertThat(operation.path("summary").asString()).as(name).isNotEmpty();
            assertThat(operation.path("tags")).as(name).hasSize(1);
            assertThat(operation.at("/responses/500")).as(name).isNotEmpty();
            assertThat(operation.at("/responses/503")).as(name).isNotEmpty();
            operation
                    .path("requestBody")
                    .path("content")
                    .forEach(content ->
                            assertThat(content.has("example")).as(name).isTrue());
            operation
                    .path("responses")
                    .forEach(response -> response.path("content")
                            .forEach(content -> assertThat(content.has("example") || content.has("examples"))
                                    .as(name)
                                    .isTrue()));
        });
    }

    /** How many operations Spring has found in the controllers that the document is about. */
    private int mapped() {
        return (int) controllers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/v1/") || path.startsWith("/media/"))
                .count();
    }

    @Test
    void every_example_belongs_to_an_operation() throws IOException {
        Set<String> files = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath:examples/*.json"))
                .map(file -> file.getFilename().replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(operations().keySet()).containsAll(files);
    }

    /** Two records of one name would share one schema: the examples of one of them do not look like it. */
    @Test
    void every_example_has_the_fields_of_its_schema() {
        List<JsonNode> contents = operations().values().stream()
                .flatMap(operation -> Stream.concat(
                        Stream.of(operation.path("requestBody")),
                        operation.path("responses").valueStream().map(this::resolved)))
                .map(message -> message.at("/content/application~1json"))
                .filter(content -> content.has("example"))
                .toList();

        assertThat(contents)
                .isNotEmpty()
                .allSatisfy(content -> assertLooksLike(content.path("schema"), content.path("example")));
    }

    @Test
    void every_code_of_a_use_case_is_listed_with_an_operation() {
        Set<String> listed = operations().values().stream()
                .flatMap(operation -> operation.path("responses").valueStream())
                .flatMap(response ->
                        resolved(response).at("/content/application~1problem+json/examples").propertyNames().stream())
                .collect(Collectors.toSet());

        assertThat(listed)
                .containsAll(Stream.of(ErrorCode.values())
                        // Only the operator hears it, from a command of their own
                        .filter(code -> code != ErrorCode.LAST_ADMIN)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void every_reference_points_somewhere() {
        List<String> references = Stream.of(generated.split("\"\\$ref\": \""))
                .skip(1)
                .map(rest -> rest.substring(1, rest.indexOf('"')))
                .distinct()
                .toList();

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(api.at(reference).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private void assertLooksLike(JsonNode declared, JsonNode example) {
        JsonNode schema =
                resolved(declared.has("anyOf") ? declared.path("anyOf").path(0) : declared);
        if (example.isArray()) {
            example.forEach(entry -> assertLooksLike(schema.path("items"), entry));
        } else if (example.isObject()) {
            JsonNode properties = schema.path("properties");
            Set<String> required = schema.path("required")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .collect(Collectors.toSet());
            assertThat(properties.propertyNames()).as("%s", declared).containsAll(example.propertyNames());
            assertThat(example.propertyNames()).as("%s", declared).containsAll(required);
            example.forEachEntry((name, value) -> assertLooksLike(properties.path(name), value));
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? api.at(node.path("$ref").stringValue().substring(1)) : node;
    }

    private Map<String, JsonNode> operations() {
        return api.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .collect(Collectors.toMap(
                        operation -> operation.path("operationId").stringValue(), operation -> operation));
    }
}
