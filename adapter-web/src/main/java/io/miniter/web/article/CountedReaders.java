package io.miniter.web.article;

import io.miniter.application.article.ArticleQueries;
import io.miniter.application.article.Visitor;
import io.miniter.http.caching.ReuseListener;
import io.miniter.http.client.ClientNetworks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Counts views that are served from the cache. */
@Component
final class CountedReaders implements ReuseListener {

    private final ArticleQueries articles;

    CountedReaders(ArticleQueries articles) {
        this.articles = articles;
    }

    @Override
    public void reused(HttpServletRequest request) {
        Map<?, ?> variables = (Map<?, ?>)
                Objects.requireNonNull(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
        articles.readAgain(
                ArticleController.articleId((String) Objects.requireNonNull(variables.get("id"))),
                new Visitor(null, ClientNetworks.of(request)));
    }
}
