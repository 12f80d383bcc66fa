package io.miniter.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The languages of error messages. */
public final class Languages {

    /** All of them, the default first. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.KOREAN);

    private Languages() {}

    /** The first supported language of {@code Accept-Language}, or English. */
    public static Locale of(HttpServletRequest request) {
        // Without the header a servlet container returns the default locale of the JVM
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return ALL.getFirst();
        }
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(ALL::contains)
                .findFirst()
                .orElse(ALL.getFirst());
    }
}
