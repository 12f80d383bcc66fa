package io.miniter.web.docs;

import io.miniter.http.address.PublicUrl;
import io.miniter.http.problem.Languages;
import io.miniter.http.request.AcceptedTypes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Serves the root of the server. */
@RestController
final class WelcomeController {

    private static final String HTML = "text/html;charset=UTF-8";

    /** Two files of our own, nothing inline. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private final WelcomePage page;
    private final AcceptedTypes accepted = new AcceptedTypes();

    WelcomeController(WelcomePage page) {
        this.page = page;
    }

    /** HTML for clients that prefer it, as browsers do; else JSON. */
    @GetMapping(
            path = "/",
            produces = {MediaType.APPLICATION_JSON_VALUE, HTML})
    ResponseEntity<?> welcome(
            NativeWebRequest webRequest, HttpServletRequest request, HttpServletResponse response, PublicUrl publicUrl)
            throws HttpMediaTypeNotAcceptableException {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
        if (!isPageAsked(accepted.resolveMediaTypes(webRequest))) {
            return answer.contentType(MediaType.APPLICATION_JSON)
                    .body(new Welcome(
                            "Miniter",
                            publicUrl.to("/docs").toString(),
                            publicUrl.to("/openapi.json").toString()));
        }
        Locale language = Languages.of(request);
        // Replaces the default header
        response.setHeader("Content-Security-Policy", POLICY);
        return answer.contentType(MediaType.parseMediaType(HTML))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(page.in(language));
    }

    /** The types are in the order of the client's preference. */
    private static boolean isPageAsked(List<MediaType> types) {
        return types.stream()
                .filter(type ->
                        type.isCompatibleWith(MediaType.APPLICATION_JSON) || type.isCompatibleWith(MediaType.TEXT_HTML))
                .findFirst()
                .filter(type -> !type.isCompatibleWith(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    /**
     * The response as JSON.
     *
     * @param documentation the path of the documentation
     * @param openapi the path of the OpenAPI document
     */
    record Welcome(String name, String documentation, String openapi) {}
}
