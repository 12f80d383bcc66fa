package io.miniter.storage.media;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The location and credentials of an S3-compatible store. {@code toString()} does not reveal the keys.
 *
 * @param endpoint {@code http} or {@code https}, with a host
 * @param region the region for signatures; most servers other than Amazon's accept any
 * @param bucket an existing bucket
 * @param pathStyle whether the bucket is the first part of the path, not of the host's name
 */
record S3Settings(URI endpoint, String region, String bucket, String accessKey, String secretKey, boolean pathStyle) {

    /** Accepted by servers without regions, and Amazon's first region. */
    static final String DEFAULT_REGION = "us-east-1";

    /**
     * Validates the configured settings.
     *
     * @param region {@link #DEFAULT_REGION} if blank
     * @param pathStyle {@code true} if blank
     * @throws UnusablePictureStoreException naming what is missing or wrong
     */
    static S3Settings parse(
            String endpoint, String region, String bucket, String accessKey, String secretKey, String pathStyle) {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("MINITER_S3_BUCKET", bucket);
        needed.put("MINITER_S3_ACCESS_KEY", accessKey);
        needed.put("MINITER_S3_SECRET_KEY", secretKey);
        List<String> missing = needed.entrySet().stream()
                .filter(setting -> setting.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            throw new UnusablePictureStoreException(
                    "MINITER_S3_ENDPOINT is set, but not " + String.join(", ", missing));
        }
        return new S3Settings(
                parseEndpoint(endpoint.strip()),
                region.isBlank() ? DEFAULT_REGION : region.strip(),
                bucket.strip(),
                accessKey.strip(),
                secretKey.strip(),
                parsePathStyle(pathStyle.strip()));
    }

    /** The value is not reported: a URL can contain a password. */
    @SuppressWarnings("UnusedException") // its message quotes the URL
    private static URI parseEndpoint(String endpoint) {
        try {
            URI uri = new URI(endpoint);
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (http && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            // Reported below
        }
        throw new UnusablePictureStoreException(
                "miniter.s3.endpoint (MINITER_S3_ENDPOINT) is not an address such as https://s3.example.com");
    }

    private static boolean parsePathStyle(String pathStyle) {
        return switch (pathStyle) {
            case "", "true" -> true;
            case "false" -> false;
            default ->
                throw new UnusablePictureStoreException(
                        "miniter.s3.path-style (MINITER_S3_PATH_STYLE) is neither true nor false");
        };
    }

    @Override
    public String toString() {
        return "S3Settings[" + endpoint + " " + bucket + "]";
    }
}
