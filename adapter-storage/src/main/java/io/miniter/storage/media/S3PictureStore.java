package io.miniter.storage.media;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureStore;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Pictures as objects of a bucket in an S3-compatible store: {@code media/<hash>-400.jpg}, with the content type and
 * cache headers for browsers, so that the bucket can serve them itself.
 *
 * <p>The keys must allow {@code GetObject}, {@code PutObject}, {@code DeleteObject} and {@code ListBucket}: without the
 * last Amazon responds "forbidden" for a missing object. The store is first accessed on demand, so that a server starts
 * without it.
 */
final class S3PictureStore implements PictureStore, AutoCloseable {

    private static final String FOLDER = "media/";
    private static final String CACHE_CONTROL = "public, max-age=31536000, immutable";

    /** One retry. */
    private static final int ATTEMPTS = 2;

    private final S3Client client;
    private final String bucket;

    S3PictureStore(S3Settings settings) {
        this(settings, Timeouts.STANDARD);
    }

    S3PictureStore(S3Settings settings, Timeouts timeouts) {
        this.client = connect(settings, timeouts);
        this.bucket = settings.bucket();
    }

    /** If it fails between the sizes, one remains until the announced picture is removed as unused. */
    @Override
    public void put(MadePicture picture) {
        try {
            picture.sizes()
                    .forEach((size, content) -> client.putObject(
                            request -> request.bucket(bucket)
                                    .key(key(picture.name(), size))
                                    .contentType(picture.name().format().mediaType())
                                    .cacheControl(CACHE_CONTROL),
                            RequestBody.fromBytes(content)));
        } catch (SdkException failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public Optional<byte[]> find(PictureName name, PictureSize size) {
        try {
            return Optional.of(
                    client.getObjectAsBytes(request -> request.bucket(bucket).key(key(name, size)))
                            .asByteArrayUnsafe());
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        } catch (SdkException failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public void remove(PictureName name) {
        try {
            for (PictureSize size : PictureSize.values()) {
                client.deleteObject(request -> request.bucket(bucket).key(key(name, size)));
            }
        } catch (SdkException failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String key(PictureName name, PictureSize size) {
        return FOLDER + name.fileName(size);
    }

    private static DomainException unavailable(SdkException cause) {
        return new DomainException(ErrorCode.PICTURE_STORE_UNAVAILABLE, cause);
    }

    private static S3Client connect(S3Settings settings, Timeouts timeouts) {
        return S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(settings.pathStyle())
                // Not supported by all other servers: checksums in trailers, bodies in signed chunks
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(S3Configuration.builder()
                        .chunkedEncodingEnabled(false)
                        .expectContinueEnabled(false)
                        .build())
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(timeouts.connect())
                        .socketTimeout(timeouts.silence()))
                .overrideConfiguration(configuration -> configuration
                        .apiCallTimeout(timeouts.call())
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(ATTEMPTS)
                                .build())
                        // Only these settings apply, nothing from ~/.aws
                        .defaultProfileFile(ProfileFile.aggregator().build()))
                .build();
    }

    /**
     * Timeouts of the store.
     *
     * @param connect the connect timeout
     * @param silence the read timeout
     * @param call the total for one request with all attempts; storing a picture takes one request per size
     */
    record Timeouts(Duration connect, Duration silence, Duration call) {

        static final Timeouts STANDARD =
                new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10));
    }
}
