package io.miniter.web.docs;

import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.conditional.EntityTags;
import io.miniter.http.problem.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the documentation, and the OpenAPI document that it renders. */
@RestController
final class DocsController {

    private static final String HTML = "text/html;charset=UTF-8";

    /** Same origin only, nothing inline; Swagger UI has its icons as data URLs in its styles. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Relative to the document's URL, as in {@code OpenApiDescription}. */
    private static final String THIS_SERVER = "\"url\": \".\"";

    private final ErrorsPage errors;
    private final byte[] openApi;
    private final byte[] page;

    DocsController(ErrorsPage errors, PublicUrlArgumentResolver publicUrl) throws IOException {
        this.errors = errors;
        String document = file("openapi.json");
        this.openApi = publicUrl
                .configured()
                .map(url -> document.replace(THIS_SERVER, THIS_SERVER.replace(".", url.base())))
                .orElse(document)
                .getBytes(StandardCharsets.UTF_8);
        this.page = file("index.html").getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> openApi() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(EntityTags.ofDocument(openApi))
                .body(openApi);
    }

    @GetMapping(path = "/docs", produces = HTML)
    ResponseEntity<byte[]> docs(HttpServletResponse response) {
        return page(response).eTag(EntityTags.ofDocument(page)).body(page);
    }

    @GetMapping(path = "/docs/errors", produces = HTML)
    ResponseEntity<byte[]> errors(HttpServletRequest request, HttpServletResponse response) {
        Locale language = Languages.of(request);
        byte[] explanations = errors.in(language).getBytes(StandardCharsets.UTF_8);
        return page(response)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .eTag(EntityTags.ofDocument(explanations))
                .body(explanations);
    }

    private static ResponseEntity.BodyBuilder page(HttpServletResponse response) {
        // Replaces the default header
        response.setHeader("Content-Security-Policy", POLICY);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(HTML));
    }

    private static String file(String name) throws IOException {
        return new ClassPathResource(name, DocsController.class).getContentAsString(StandardCharsets.UTF_8);
    }
}
