package io.miniter.http.problem;

import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.request.RequestId;
import io.miniter.http.request.RequestLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all error responses: those of controllers, filters and Tomcat. Ignores {@code Accept}, because there is only
 * one representation.
 */
@Component
public final class ProblemWriter {

    /** The characters of a path besides letters, digits and percent-encoding (RFC 3986, 3.3). */
    private static final String PATH_MARKS = "._~!$&'()*+,;=:@/-";

    private final ProblemTexts texts;
    private final JsonMapper json;
    private final PublicUrlArgumentResolver publicUrl;

    public ProblemWriter(ProblemTexts texts, JsonMapper json, PublicUrlArgumentResolver publicUrl) {
        this.texts = texts;
        this.json = json;
        this.publicUrl = publicUrl;
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        RequestLog.note(request, problem.cause());
        Locale language = Languages.of(request);
        byte[] body = json.writeValueAsBytes(body(problem, request, language));
        response.resetBuffer();
        response.setStatus(problem.code().status().value());
        problem.headers().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    public ProblemResponse body(Problem problem, HttpServletRequest request, Locale language) {
        ProblemCode code = problem.code();
        return new ProblemResponse(
                publicUrl.path(request) + "/docs/errors#" + code.name(),
                texts.title(code, language),
                code.status().value(),
                texts.detail(code, language),
                path(request),
                code.name(),
                RequestId.of(request),
                problem.violations().isEmpty() ? null : errors(problem, language));
    }

    private List<ProblemResponse.FieldError> errors(Problem problem, Locale language) {
        return problem.violations().stream()
                .map(broken -> new ProblemResponse.FieldError(
                        broken.field(),
                        broken.violation().code(),
                        texts.violation(
                                broken.violation().code(),
                                broken.field(),
                                broken.violation().bound(),
                                language)))
                .toList();
    }

    /** An unparsable request may have no path, or an invalid one. */
    private String path(HttpServletRequest request) {
        String path = request.getRequestURI();
        String own = path != null && isPath(path) ? path : request.getContextPath() + "/";
        return publicUrl.path(request) + own.substring(request.getContextPath().length());
    }

    /** By hand: a regular expression with a repeated alternative needs stack per character. */
    private static boolean isPath(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '%') {
                if (index + 2 >= text.length()
                        || !HexFormat.isHexDigit(text.charAt(index + 1))
                        || !HexFormat.isHexDigit(text.charAt(index + 2))) {
                    return false;
                }
                index += 2;
            } else if (!isPathCharacter(character)) {
                return false;
            }
        }
        return text.startsWith("/");
    }

    private static boolean isPathCharacter(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || PATH_MARKS.indexOf(character) >= 0;
    }
}
