package io.miniter.web.docs;

import io.miniter.http.problem.ProblemTexts;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The HTML page at the root of the server. Its links are relative, so that they work behind any path prefix. */
@Component
final class WelcomePage {

    private final ProblemTexts texts;

    WelcomePage(ProblemTexts texts) {
        this.texts = texts;
    }

    /** The page as HTML. */
    String in(Locale language) {
        return String.format(
                Locale.ROOT,
                """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>Miniter</title>
                    <link rel="icon" type="image/png" href="docs/assets/favicon-32x32.png">
                    <link rel="stylesheet" href="docs/assets/docs.css">
                </head>
                <body>
                <main>
                <h1>Miniter</h1>
                <p>%2$s</p>
                <ul>
                    <li><a href="docs">%3$s</a></li>
                    <li><a href="docs/errors">%4$s</a></li>
                    <li><a href="openapi.json">OpenAPI</a></li>
                </ul>
                </main>
                </body>
                </html>
                """,
                language.toLanguageTag(),
                text("welcome", language),
                text("back", language),
                text("title", language));
    }

    private String text(String name, Locale language) {
        return HtmlUtils.htmlEscape(texts.page(name, language));
    }
}
