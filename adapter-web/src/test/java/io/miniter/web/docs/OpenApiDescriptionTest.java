package io.miniter.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.http.conditional.IfMatch;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.ListOrder;
import io.miniter.http.paging.Listing;
import io.miniter.web.WebTest;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;

/** What follows from the shape of an operation. */
@WebTest
class OpenApiDescriptionTest {

    @Autowired
    OpenApiDescription description;

    @Test
    void a_list_with_orders_says_which_there_are_and_which_is_the_first() {
        Operation list = described("list");

        assertThat(list.getParameters().stream().map(Parameter::getName))
                .containsExactly("sort", "tag", "author", "limit", "cursor");
        assertThat((Object) list.getParameters().getFirst().getSchema().getEnum())
                .isEqualTo(List.of("newest", "most_read"));
        assertThat(list.getParameters().getFirst().getSchema().getDefault()).isEqualTo("newest");
        assertThat(list.getResponses()).containsKeys("400", "422");
    }

    @Test
    void a_list_with_one_order_has_no_parameter_for_it() {
        assertThat(described("plainList").getParameters().stream().map(Parameter::getName))
                .containsExactly("limit", "cursor");
    }

    @Test
    void a_change_that_needs_a_tag_says_how_it_is_refused_for_it() {
        Operation change = described("change");

        assertThat(change.getParameters()).singleElement().satisfies(header -> {
            assertThat(header.getName()).isEqualTo("If-Match");
            assertThat(header.getIn()).isEqualTo("header");
            assertThat(header.getRequired()).isTrue();
        });
        assertThat(change.getResponses().get("400").get$ref()).endsWith("/BAD_IF_MATCH");
        assertThat(change.getResponses().get("412").get$ref()).endsWith("/ARTICLE_CHANGED");
        assertThat(change.getResponses().get("428").get$ref()).endsWith("/PRECONDITION_REQUIRED");
    }

    @Test
    void where_a_change_needs_a_tag_the_answers_give_one() {
        Operation read = described("read");
        Operation change = described("change");
        Operation other = described("read");
        OpenAPI api = new OpenAPI()
                .components(new Components())
                .paths(new Paths()
                        .addPathItem("/note", new PathItem().get(read).patch(change))
                        .addPathItem("/other", new PathItem().get(other)));

        description.customise(api);

        assertThat(read.getResponses().get("200").getHeaders()).containsKey("ETag");
        assertThat(read.getResponses().get("304").getHeaders()).containsKey("ETag");
        assertThat(read.getParameters().stream().map(Parameter::getName)).containsExactly("If-None-Match");
        assertThat(change.getResponses().get("200").getHeaders()).containsKey("ETag");
        assertThat(other.getResponses().get("200").getHeaders()).doesNotContainKey("ETag");
        assertThat(other.getResponses()).doesNotContainKey("304");
    }

    @Test
    void an_answer_like_those_gives_a_tag_wherever_it_is() {
        Operation change = described("change");
        Operation create = described("read");
        Operation other = described("read");
        answer(change, "Note");
        answer(create, "Note");
        answer(other, "Book");
        OpenAPI api = new OpenAPI()
                .components(new Components())
                .paths(new Paths()
                        .addPathItem("/note", new PathItem().patch(change))
                        .addPathItem("/notes", new PathItem().post(create))
                        .addPathItem("/books", new PathItem().post(other)));

        description.customise(api);

        assertThat(create.getResponses().get("200").getHeaders()).containsKey("ETag");
        assertThat(create.getParameters()).isNull();
        assertThat(other.getResponses().get("200").getHeaders()).doesNotContainKey("ETag");
    }

    private static void answer(Operation operation, String schema) {
        operation.getResponses().get("200").getContent().get("application/json").setSchema(new Schema<>().$ref(schema));
    }

    private Operation described(String name) {
        HandlerMethod method = Arrays.stream(Notes.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .map(candidate -> new HandlerMethod(new Notes(), candidate))
                .findFirst()
                .orElseThrow();
        ApiResponse success =
                new ApiResponse().content(new Content().addMediaType("application/json", new MediaType()));
        return description.customize(
                new Operation().operationId(name).responses(new ApiResponses().addApiResponse("200", success)), method);
    }

    private enum Order implements ListOrder {
        NEWEST,
        MOST_READ;

        @Override
        public boolean ranked() {
            return this == MOST_READ;
        }

        @Override
        public boolean live() {
            return false;
        }
    }

    @SuppressWarnings("unused")
    private static final class Notes {

        void list(
                @ListOptions(
                                value = "notes",
                                orders = Order.class,
                                filters = {"tag", "author"})
                        Listing listing) {}

        void plainList(@ListOptions("plain") Listing listing) {}

        void read() {}

        void change(IfMatch ifMatch) {}
    }
}
