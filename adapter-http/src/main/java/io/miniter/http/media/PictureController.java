package io.miniter.http.media;

import io.miniter.application.media.PictureQueries;
import io.miniter.application.media.PictureView;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import io.miniter.http.problem.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Accounts")
public final class PictureController {

    /** A year, the conventional maximum. The content of a name never changes. */
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final Pattern FILE_NAME = Pattern.compile("([0-9a-f]{64})-([0-9]{2,3})(\\.[a-z]{3})");

    private final PictureQueries pictures;

    PictureController(PictureQueries pictures) {
        this.pictures = pictures;
    }

    @GetMapping(
            path = PictureUrls.PATH + "/{fileName}",
            produces = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @Operation(
            summary = "Read a picture",
            description =
                    "Where `avatarUrl` points. A name stands for one content for good: keep the picture as long as"
                            + " you like. Ranges and `If-None-Match` are answered.")
    @Refuses({ErrorCode.PICTURE_NOT_FOUND, ErrorCode.PICTURE_STORE_UNAVAILABLE})
    ResponseEntity<Resource> readPicture(
            @PathVariable String fileName, HttpServletRequest request, HttpServletResponse response) {
        Matcher matcher = FILE_NAME.matcher(fileName);
        if (!matcher.matches()) {
            throw new DomainException(ErrorCode.PICTURE_NOT_FOUND);
        }
        PictureView picture = pictures.find(name(matcher.group(1) + matcher.group(3)), size(matcher.group(2)));
        requireRange(request.getHeader(HttpHeaders.RANGE), picture.content().length);
        // Replaces the default header: other sites may embed pictures
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.format().mediaType()))
                .cacheControl(FOR_GOOD)
                .eTag(fileName)
                .body(new ByteArrayResource(picture.content()));
    }

    /** Spring would answer 416 with the whole picture in the body. */
    private static void requireRange(@Nullable String range, long length) {
        if (range == null) {
            return;
        }
        try {
            HttpRange.parseRanges(range).forEach(part -> {
                if (part.getRangeStart(length) >= length) {
                    throw new RefusedRequestException(HttpErrorCode.RANGE_NOT_SATISFIABLE);
                }
            });
        } catch (IllegalArgumentException unsatisfiable) {
            throw new RefusedRequestException(HttpErrorCode.RANGE_NOT_SATISFIABLE);
        }
    }

    private static PictureName name(String name) {
        try {
            return PictureName.parse(name);
        } catch (InvalidValueException impossibleName) {
            throw new DomainException(ErrorCode.PICTURE_NOT_FOUND, impossibleName);
        }
    }

    private static PictureSize size(String pixels) {
        return Arrays.stream(PictureSize.values())
                .filter(size -> String.valueOf(size.pixels()).equals(pixels))
                .findFirst()
                .orElseThrow(() -> new DomainException(ErrorCode.PICTURE_NOT_FOUND));
    }
}
