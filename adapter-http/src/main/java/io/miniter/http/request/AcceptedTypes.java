package io.miniter.http.request;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * The media types that a client accepts, without parameters. No type is available in several variants: a client that
 * accepts another charset gets the available one (RFC 9110, 12.5.1). Spring would copy the parameter to the response
 * and fail to write it after the use case has run.
 */
public final class AcceptedTypes extends HeaderContentNegotiationStrategy {

    /** Types with {@code q=0} are omitted. */
    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> types = super.resolveMediaTypes(request);
        if (types == MEDIA_TYPE_ALL_LIST
                || types.stream().allMatch(type -> type.getParameters().isEmpty())) {
            return types;
        }
        List<MediaType> accepted = types.stream()
                .filter(type -> type.getQualityValue() > 0)
                .map(type -> new MediaType(type.getType(), type.getSubtype(), type.getQualityValue()))
                .toList();
        if (accepted.isEmpty()) {
            throw new HttpMediaTypeNotAcceptableException("Nothing is accepted");
        }
        return accepted;
    }
}
