package io.miniter.http.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

class EntityTagsTest {

    private final EntityTags tags = new EntityTags(new JsonMapper());

    @Test
    void a_tag_has_the_version_and_a_digest_that_is_the_same_on_every_server() {
        assertThat(tag(1, new Book("해리 포터", 0))).isEqualTo("\"1-4d9e4f8b\"");
        assertThat(tag(Integer.MAX_VALUE, new Book("", 7))).isEqualTo("\"2147483647-282047a4\"");
    }

    @Test
    void equal_representations_have_the_same_tag() {
        assertThat(tag(3, new Book("Notes", 1)))
                .isEqualTo(tag(new EntityTags(new JsonMapper()), 3, new Book("Notes", 1)));
    }

    @Test
    void a_tag_changes_with_anything_that_is_answered() {
        Set<String> seen = new HashSet<>();

        for (int likes = 0; likes < 10_000; likes++) {
            seen.add(tag(1, new Book("Notes", likes)));
        }

        assertThat(seen).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 2147483646, Integer.MAX_VALUE})
    void the_version_is_read_back(int version) {
        String tag = tag(version, List.of());

        assertThat(EntityTags.version(tag.substring(1, tag.length() - 1))).hasValue(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1-",
                "-00000000",
                "0-00000000",
                "01-00000000",
                "-1-00000000",
                "+1-00000000",
                "2147483648-00000000",
                "9999999999-00000000",
                "99999999999999999999-00000000",
                "1-0000000",
                "1-000000000",
                "1-0000000G",
                "1-ABCDEF00",
                "1-00000000 ",
                "1-00000000-",
                "1-00000000gzip",
                "1-00000000-1",
                "1-00000000-gzip ",
                "1-00000000-a-suffix-that-no-proxy-would-add",
                "١-00000000"
            })
    void of_a_tag_that_the_server_did_not_write_no_version_is_known(String tag) {
        assertThat(EntityTags.version(tag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-gzip", "--gzip", "-br", "-zstd", "-df", ";gzip", ":gzip", "+br", "-gzip-br"})
    void what_a_server_on_the_way_adds_is_no_part_of_the_tag(String coding) {
        assertThat(EntityTags.version("7-00000000" + coding)).hasValue(7);
        assertThat(EntityTags.withoutCodings("W/\"7-0123abcd" + coding + "\", \"other" + coding + "\", *"))
                .isEqualTo("W/\"7-0123abcd\", \"other" + coding + "\", *");
    }

    private String tag(int version, Object representation) {
        return tag(tags, version, representation);
    }

    private static String tag(EntityTags tags, int version, Object representation) {
        return String.valueOf(tags.answer(ResponseEntity.ok(), version, representation)
                .getHeaders()
                .getETag());
    }

    private record Book(String title, int likes) {}
}
