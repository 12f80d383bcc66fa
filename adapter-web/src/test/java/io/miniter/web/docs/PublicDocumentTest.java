package io.miniter.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.problem.ProblemTexts;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Where the OpenAPI document says that the server is. */
class PublicDocumentTest {

    @ParameterizedTest
    @CsvSource({"https://example.com/miniter/, https://example.com/miniter", "http://a_b:8080, http://a_b:8080", "'', ."
    })
    void the_document_names_the_public_url(String configured, String server) throws Exception {
        DocsController docs =
                new DocsController(new ErrorsPage(new ProblemTexts()), new PublicUrlArgumentResolver(configured));

        assertThat(JsonMapper.shared()
                        .readTree(Objects.requireNonNull(docs.openApi().getBody()))
                        .at("/servers/0/url")
                        .stringValue())
                .isEqualTo(server);
    }
}
