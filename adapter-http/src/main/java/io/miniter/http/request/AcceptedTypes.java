package io.miniter.http.request;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Which types a client accepts, without their parameters. There is no type here of which there are two kinds: a client
 * that asks for one in another charset gets the one that there is (RFC 9110, 12.5.1). Spring would take the parameter
 * into the answer, and find out that it cannot write it when the use case has done its work.
 */
public final class AcceptedTypes extends HeaderContentNegotiationStrategy {

    /** What is worth nothing to the client is left out. */
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
