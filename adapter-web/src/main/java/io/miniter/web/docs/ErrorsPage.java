package io.miniter.web.docs;

import io.miniter.domain.shared.ViolationCode;
import io.miniter.http.problem.ProblemCode;
import io.miniter.http.problem.ProblemTexts;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Renders the page that explains each code, to which the {@code type} of a problem points. */
@Component
final class ErrorsPage {

    private final ProblemTexts texts;

    ErrorsPage(ProblemTexts texts) {
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
                    <title>%2$s</title>
                    <link rel="icon" type="image/png" href="assets/favicon-32x32.png">
                    <link rel="stylesheet" href="assets/docs.css">
                </head>
                <body>
                <nav><a href="../docs">%3$s</a></nav>
                <main>
                <h1>%2$s</h1>
                <p>%4$s</p>
                %5$s<h2>%6$s</h2>
                %7$s</main>
                </body>
                </html>
                """,
                language.toLanguageTag(),
                text("title", language),
                text("back", language),
                text("introduction", language),
                problems(language),
                text("fields", language),
                violations(language));
    }

    private String problems(Locale language) {
        return ProblemCode.all().stream().map(code -> problem(code, language)).collect(Collectors.joining());
    }

    private String problem(ProblemCode code, Locale language) {
        return String.format(
                Locale.ROOT,
                """
                <section id="%1$s">
                    <h2><code>%1$s</code> %2$d</h2>
                    <p>%3$s</p>
                    <p>%4$s</p>
                </section>
                """,
                code.name(),
                code.status().value(),
                HtmlUtils.htmlEscape(texts.title(code, language)),
                HtmlUtils.htmlEscape(texts.detail(code, language)));
    }

    private String violations(Locale language) {
        return Arrays.stream(ViolationCode.values())
                .map(code -> violation(code, language))
                .collect(Collectors.joining());
    }

    private String violation(ViolationCode code, Locale language) {
        return String.format(Locale.ROOT, """
                <section id="%1$s">
                    <h3><code>%1$s</code></h3>
                    <p>%2$s</p>
                </section>
                """, code, HtmlUtils.htmlEscape(texts.violation(code, language)));
    }

    private String text(String name, Locale language) {
        return HtmlUtils.htmlEscape(texts.page(name, language));
    }
}
