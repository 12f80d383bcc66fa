package io.miniter.web.docs;

import io.miniter.web.shared.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documentation for people, and the document for programs that it is made from. */
@RestController
final class DocsController {

    private static final String HTML = "text/html;charset=UTF-8";

    /** Everything from here, and nothing written into the page; Swagger UI has its icons in its styles. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ErrorsPage errors;

    DocsController(ErrorsPage errors) {
        this.errors = errors;
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource openApi() {
        return new ClassPathResource("openapi.json", DocsController.class);
    }

    @GetMapping(path = "/docs", produces = HTML)
    ResponseEntity<Resource> docs() {
        return page().body(new ClassPathResource("index.html", DocsController.class));
    }

    @GetMapping(path = "/docs/errors", produces = HTML)
    ResponseEntity<String> errors(HttpServletRequest request) {
        Locale language = Languages.of(request);
        return page().header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(errors.in(language));
    }

    private static ResponseEntity.BodyBuilder page() {
        return ResponseEntity.ok().header("Content-Security-Policy", POLICY);
    }
}
