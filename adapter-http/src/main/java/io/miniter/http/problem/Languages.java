package io.miniter.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The languages in which the server speaks to people. */
public final class Languages {

    /** Every one of them, the default first. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.KOREAN);

    private Languages() {}

    /** The first language of {@code Accept-Language} that the server speaks, or English. */
    public static Locale of(HttpServletRequest request) {
        // Without the header a servlet container answers with the language of the machine that it runs on
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
