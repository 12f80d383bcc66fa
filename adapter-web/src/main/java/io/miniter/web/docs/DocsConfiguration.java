package io.miniter.web.docs;

import io.miniter.http.dialect.Dialects;
import io.miniter.web.VersionOneDialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the static files of the documentation: some of Swagger UI's, and our own. */
@Configuration(proxyBeanMethods = false)
class DocsConfiguration implements WebMvcConfigurer {

    private static final Set<String> FILES =
            Set.of("swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png", "docs.css", "docs.js");

    private static final Duration CACHED_FOR = Duration.ofHours(1);

    private final Dialects dialects;
    private final VersionOneDialect versionOne;

    DocsConfiguration(Dialects dialects, VersionOneDialect versionOne) {
        this.dialects = dialects;
        this.versionOne = versionOne;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (!dialects.speaks(versionOne)) {
            return;
        }
        registry.addResourceHandler("/docs/assets/*")
                .addResourceLocations("classpath:/io/miniter/web/docs/assets/", swaggerUi())
                .setCacheControl(CacheControl.maxAge(CACHED_FOR))
                .resourceChain(true)
                .addResolver(new NamedFiles());
    }

    /** The folder's name contains Swagger UI's version. */
    private static String swaggerUi() {
        try {
            Properties archive = PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("META-INF/maven/org.webjars/swagger-ui/pom.properties"));
            return "classpath:/META-INF/resources/webjars/swagger-ui/" + archive.getProperty("version") + "/";
        } catch (IOException missing) {
            throw new UncheckedIOException("Swagger UI is not on the class path", missing);
        }
    }

    /** Swagger UI's own pages load from third-party hosts. */
    private static final class NamedFiles extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            return FILES.contains(path) ? super.getResource(path, location) : null;
        }
    }
}
