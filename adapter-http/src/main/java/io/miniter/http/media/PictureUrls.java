package io.miniter.http.media;

import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Named;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The URLs of pictures: at {@code miniter.media.public-url} if the store has its own address, else on this server.
 * Without {@code miniter.public-url} a path, which the client resolves against the address that it used.
 */
@Component
public final class PictureUrls {

    /** The path of pictures on this server. */
    public static final String PATH = "/media";

    private final String base;

    PictureUrls(
            @Value("${miniter.media.public-url:}") String mediaUrl, @Value("${miniter.public-url:}") String serverUrl) {
        this.base = mediaUrl.isBlank() ? withoutSlash(serverUrl) + PATH : withoutSlash(mediaUrl);
    }

    /** The URL, or the absolute path, of a picture in this size. */
    public String of(String name, PictureSize size) {
        return base + "/" + PictureName.parse(name).fileName(size);
    }

    /** The URL for profiles; {@code null} for none. */
    @Named("large")
    public @Nullable String large(@Nullable String name) {
        return name == null ? null : of(name, PictureSize.LARGE);
    }

    /** The URL for authors of posts; {@code null} for none. */
    @Named("small")
    public @Nullable String small(@Nullable String name) {
        return name == null ? null : of(name, PictureSize.SMALL);
    }

    private static String withoutSlash(String url) {
        String base = url.strip();
        while (base.endsWith("/")) {
            base = base.substring(0, base.length() - 1);
        }
        return base;
    }
}
