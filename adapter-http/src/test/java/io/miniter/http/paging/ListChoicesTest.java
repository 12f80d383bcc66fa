package io.miniter.http.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.ViolationCode;
import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.problem.ProblemAdvice;
import io.miniter.http.problem.ProblemTexts;
import io.miniter.http.problem.ProblemWriter;
import io.miniter.http.request.RequestFields;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Lists of which a client chooses the order and the entries; a shelf of books represents all of them. */
class ListChoicesTest {

    private final Shelf shelf = new Shelf();

    private final MockMvcTester http = MockMvcTester.of(
            List.of(shelf),
            server -> server.setCustomArgumentResolvers(
                            new ListingArgumentResolver(new PublicUrlArgumentResolver("https://miniter.example")))
                    .setControllerAdvice(new ProblemAdvice(
                            new ProblemWriter(new ProblemTexts(), new JsonMapper(), new PublicUrlArgumentResolver(""))))
                    .build());

    @Test
    void the_first_order_is_that_of_a_request_without_one() {
        assertThat(get("/books")).hasStatusOk();

        assertThat(shelf.order).isEqualTo(Order.NEWEST);
    }

    @ParameterizedTest
    @CsvSource({"newest, NEWEST", "most_read, MOST_READ", "liked, LIKED"})
    void a_client_may_choose_the_order(String sort, Order order) {
        assertThat(get("/books?sort=" + sort)).hasStatusOk();

        assertThat(shelf.order).isEqualTo(order);
    }

    @Test
    void an_order_in_which_entries_move_is_said_on_every_page() {
        assertThat(get("/books?sort=liked")).bodyJson().isStrictlyEqualTo("""
                {"items": [], "next": null, "order": "LIVE"}""");

        shelf.next = new Cursor(1, 2);
        assertThat(get("/books?sort=liked")).bodyJson().extractingPath("order").isEqualTo("LIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/books", "/books?sort=most_read", "/genres"})
    void of_an_order_in_which_they_stay_nothing_is_said(String uri) {
        assertThat(get(uri)).bodyJson().isStrictlyEqualTo("""
                {"items": [], "next": null}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "oldest", "NEWEST", "Liked", "liked%20", "liked,newest", "0"})
    void another_order_breaks_a_rule(String sort) {
        assertThat(get("/books?sort=" + sort))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors")
                .isEqualTo(List.of(Map.of(
                        "field",
                        "sort",
                        "code",
                        "MALFORMED",
                        "message",
                        "Must be one of the orders that the API documentation names.")));
    }

    @Test
    void a_client_hears_of_the_order_and_the_limit_at_once() {
        assertThat(get("/books?sort=x&limit=0"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[*].field")
                .isEqualTo(List.of("sort", "limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=liked&sort=liked", "genre=a&genre=b", "cursor=a&cursor=b", "limit=1&limit=1"})
    void what_is_given_twice_is_malformed(String query) {
        assertThat(get("/books?" + query))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("MALFORMED_REQUEST");
    }

    @Test
    void a_filter_is_read_as_it_was_given() {
        assertThat(get("/books?genre=%EC%86%8C%EC%84%A4%20%2B")).hasStatusOk();
        assertThat(shelf.genre).isEqualTo("소설 +");

        assertThat(get("/books?author=")).hasStatusOk();
        assertThat(shelf.genre).isNull();
    }

    @Test
    void a_filter_that_breaks_its_rule_is_named() {
        assertThat(get("/books?genre="))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[0].field")
                .isEqualTo("genre");
    }

    @Test
    void a_cursor_of_the_same_order_is_taken() {
        assertThat(get("/books?sort=liked&cursor=" + liked(7, 42))).hasStatusOk();
        assertThat(shelf.request).isEqualTo(new PageRequest(20, new Cursor(7, 42)));

        assertThat(get("/books?limit=3&sort=newest&cursor=" + newest(42))).hasStatusOk();
        assertThat(shelf.request).isEqualTo(new PageRequest(3, new Cursor(42)));
    }

    @Test
    void the_first_order_is_the_same_whether_it_is_named_or_not() {
        shelf.next = new Cursor(42);
        String next = newest(42);

        assertThat(get("/books")).bodyJson().extractingPath("next").isEqualTo(next);
        assertThat(get("/books?sort=newest")).bodyJson().extractingPath("next").isEqualTo(next);
        assertThat(get("/books?cursor=" + next)).hasStatusOk();
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        assertBadCursor("/books?sort=liked&cursor=" + newest(42));
        assertBadCursor("/books?sort=liked&cursor="
                + CursorCodec.ranked("books.most_read").encode(new Cursor(7, 42)));
        assertBadCursor("/books?cursor=" + liked(7, 42));
        assertBadCursor("/books?sort=newest&cursor=" + liked(7, 42));
    }

    @Test
    void a_forged_cursor_with_or_without_a_rank_is_refused() {
        assertBadCursor(
                "/books?sort=liked&cursor=" + CursorCodec.plain("books.liked").encode(new Cursor(42)));
        assertBadCursor("/books?sort=newest&cursor="
                + CursorCodec.ranked("books.newest").encode(new Cursor(7, 42)));
        assertBadCursor("/genres?cursor=" + CursorCodec.plain("genres").encode(new Cursor(42)));
        assertBadCursor("/books?cursor=" + CursorCodec.plain("books").encode(new Cursor(42)));
    }

    @Test
    void a_list_with_one_order_may_have_ranks() {
        shelf.next = new Cursor(7, 42);
        String next = CursorCodec.ranked("genres").encode(new Cursor(7, 42));

        assertThat(get("/genres?sort=liked"))
                .hasStatusOk()
                .hasHeader("Link", "<https://miniter.example/genres?cursor=" + next + ">; rel=\"next\"");
        assertThat(get("/genres?cursor=" + next)).hasStatusOk();
        assertThat(shelf.request).isEqualTo(new PageRequest(20, new Cursor(7, 42)));
    }

    @Test
    void the_link_keeps_what_the_list_knows_in_the_order_of_the_client() {
        shelf.next = new Cursor(0, 42);

        assertThat(get("/books?genre=%ec%86%8c%ec%84%a4&cursor=" + liked(9, 9)
                        + "&other=x&limit=5&sort=liked&cursors=1"))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<https://miniter.example/books?genre=%EC%86%8C%EC%84%A4&limit=5&sort=liked&cursor="
                                + liked(0, 42) + ">; rel=\"next\"");
    }

    @Test
    void nothing_in_a_filter_gets_out_of_the_link() {
        shelf.next = new Cursor(42);

        assertThat(get("/books?genre=%3E%3B%20rel%3D%22x%22%0D%0AX%3A%20y%26cursor%3D1%23%C3%A9%7B%2B%00"))
                .hasStatusOk()
                .doesNotContainHeader("X")
                .hasHeader(
                        "Link",
                        "<https://miniter.example/books?genre=%3E%3B%20rel%3D%22x%22%0D%0AX%3A%20y%26cursor%3D1%23%C3%A9"
                                + "%7B%2B%00&cursor=" + newest(42) + ">; rel=\"next\"");
    }

    @Test
    void what_a_list_does_not_have_cannot_be_asked_of_it() {
        Listing listing = new Listing(
                CursorCodec.plain("genres"), PageRequest.first(20), null, List.of(), URI.create("/genres"), Map.of());

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> listing.filter("genre"));
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> listing.order(Order.class));
    }

    private static String newest(long position) {
        return CursorCodec.plain("books.newest").encode(new Cursor(position));
    }

    private static String liked(long rank, long position) {
        return CursorCodec.ranked("books.liked").encode(new Cursor(rank, position));
    }

    private void assertBadCursor(String uri) {
        assertThat(get(uri)).hasStatus(400).bodyJson().extractingPath("code").isEqualTo("BAD_CURSOR");
    }

    /** As bytes on the wire, not as a template to be filled in. */
    private MvcTestResult get(String uri) {
        return http.get().uri(URI.create(uri)).exchange();
    }

    private enum Order implements ListOrder {
        NEWEST(false),
        MOST_READ(true),
        LIKED(true);

        private final boolean ranked;

        Order(boolean ranked) {
            this.ranked = ranked;
        }

        @Override
        public boolean ranked() {
            return ranked;
        }

        @Override
        public boolean live() {
            return this == LIKED;
        }
    }

    @RestController
    private static final class Shelf {

        @Nullable
        PageRequest request;

        @Nullable
        Order order;

        @Nullable
        String genre;

        @Nullable
        Cursor next;

        @GetMapping("/books")
        ResponseEntity<PageResponse<String>> books(
                @ListOptions(
                                value = "books",
                                orders = Order.class,
                                filters = {"genre", "author"})
                        Listing listing) {
            var fields = new RequestFields();
            var read = fields.optional("genre", listing.filter("genre"), Shelf::genre);
            fields.check();
            request = listing.request();
            order = listing.order(Order.class);
            genre = read.orNull();
            return listing.answer(new Page<>(List.of(), next));
        }

        @GetMapping("/genres")
        ResponseEntity<PageResponse<String>> genres(@ListOptions(value = "genres", ranked = true) Listing listing) {
            request = listing.request();
            return listing.answer(new Page<>(List.of(), next));
        }

        private static String genre(String text) {
            if (text.isEmpty()) {
                throw new InvalidValueException(ViolationCode.REQUIRED);
            }
            return text;
        }
    }
}
