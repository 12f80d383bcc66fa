package io.miniter.storage.media;

import static io.miniter.storage.media.StoreAssertions.assertUnavailable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureStore;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureSize;
import io.miniter.testkit.media.PictureStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

final class S3PictureStoreTest extends PictureStoreContract {

    private static final MadePicture PICTURE = picture(1, PictureFormat.JPEG);

    @TempDir
    private static Path directory;

    private static S3Server server;

    private S3Settings settings;
    private S3PictureStore store;

    @BeforeAll
    static void start_the_server() throws Exception {
        server = S3Server.start(directory);
    }

    @AfterAll
    static void stop_the_server() throws Exception {
        server.close();
    }

    @BeforeEach
    void make_a_bucket() {
        settings = server.settingsOfNewBucket();
        store = S3Server.patientStore(settings);
    }

    @AfterEach
    void close_the_store() {
        store.close();
    }

    @Override
    protected PictureStore store() {
        return store;
    }

    @ParameterizedTest
    @CsvSource({"JPEG, jpg, image/jpeg", "PNG, png, image/png"})
    void a_browser_that_asks_the_bucket_learns_the_type_and_that_it_never_changes(
            PictureFormat format, String extension, String mediaType) {
        MadePicture picture = picture(1, format);
        store.put(picture);

        String hash = picture.name().value();
        assertThat(server.keysIn(settings.bucket()))
                .containsExactly("media/" + hash + "-400." + extension, "media/" + hash + "-96." + extension);
        for (PictureSize size : PictureSize.values()) {
            HeadObjectResponse head = head(picture, size);
            assertThat(head.contentType()).isEqualTo(mediaType);
            assertThat(head.cacheControl()).isEqualTo("public, max-age=31536000, immutable");
            assertThat(head.contentLength()).isEqualTo(bytes(picture, size).length);
        }
    }

    @Test
    void a_size_that_is_missing_is_added() {
        store.put(PICTURE);
        try (S3Client client = server.client()) {
            client.deleteObject(request -> request.bucket(settings.bucket()).key(key(PICTURE, PictureSize.LARGE)));
        }

        store.put(PICTURE);

        assertThat(store.find(PICTURE.name(), PictureSize.LARGE)).hasValue(bytes(PICTURE, PictureSize.LARGE));
    }

    /** This server keeps keys as paths: where a folder is, it refuses a file, after it has read all of it. */
    @Test
    void what_is_refused_in_the_middle_can_be_removed() {
        String inTheWay = key(PICTURE, PictureSize.SMALL) + "/in-the-way";
        try (S3Client client = server.client()) {
            client.putObject(
                    request -> request.bucket(settings.bucket()).key(inTheWay), RequestBody.fromString("in the way"));
        }

        assertUnavailable(() -> store.put(PICTURE)).hasCauseInstanceOf(S3Exception.class);
        assertThat(server.keysIn(settings.bucket())).containsExactly(key(PICTURE, PictureSize.LARGE), inTheWay);
        store.remove(PICTURE.name());

        assertThat(server.keysIn(settings.bucket())).containsExactly(inTheWay);
    }

    @Test
    void a_wrong_secret_is_refused() {
        S3Settings wrong = new S3Settings(
                settings.endpoint(), settings.region(), settings.bucket(), settings.accessKey(), "wrong", true);
        store.put(PICTURE);

        try (S3PictureStore locked = S3Server.patientStore(wrong)) {
            assertUnavailable(() -> locked.put(picture(2, PictureFormat.JPEG)))
                    .cause()
                    .isInstanceOfSatisfying(
                            S3Exception.class,
                            refusal -> assertThat(refusal.statusCode()).isEqualTo(403));
            assertUnavailable(() -> locked.find(PICTURE.name(), PictureSize.LARGE))
                    .hasCauseInstanceOf(S3Exception.class);
            assertUnavailable(() -> locked.remove(PICTURE.name())).hasCauseInstanceOf(S3Exception.class);
        }
        assertThat(server.keysIn(settings.bucket())).hasSize(2);
    }

    @Test
    void a_bucket_that_is_not_there_is_a_store_that_is_not_there() {
        try (S3PictureStore homeless = S3Server.patientStore(server.settings("no-such-bucket"))) {
            assertUnavailable(() -> homeless.put(PICTURE)).hasCauseInstanceOf(NoSuchBucketException.class);
            assertUnavailable(() -> homeless.find(PICTURE.name(), PictureSize.LARGE))
                    .hasCauseInstanceOf(NoSuchBucketException.class);
            assertUnavailable(() -> homeless.remove(PICTURE.name())).hasCauseInstanceOf(NoSuchBucketException.class);
        }
    }

    @Test
    void a_server_that_is_killed_is_told_of_and_one_that_is_back_is_used() throws Exception {
        try (S3Server own = S3Server.start(directory)) {
            S3Settings mine = own.settingsOfNewBucket();
            try (S3PictureStore lost = S3Server.patientStore(mine)) {
                lost.put(PICTURE);

                own.kill();
                assertUnavailable(() -> lost.put(picture(2, PictureFormat.JPEG)));
                assertUnavailable(() -> lost.find(PICTURE.name(), PictureSize.LARGE));
                assertUnavailable(() -> lost.remove(PICTURE.name()));

                own.startAgain();
                own.makeBucket(mine.bucket());
                assertThatNoException().isThrownBy(() -> lost.put(PICTURE));
                assertThat(lost.find(PICTURE.name(), PictureSize.SMALL)).hasValue(bytes(PICTURE, PictureSize.SMALL));
            }
        }
    }

    private HeadObjectResponse head(MadePicture picture, PictureSize size) {
        try (S3Client client = server.client()) {
            return client.headObject(
                    request -> request.bucket(settings.bucket()).key(key(picture, size)));
        }
    }

    private static String key(MadePicture picture, PictureSize size) {
        return "media/" + picture.name().fileName(size);
    }

    private static byte[] bytes(MadePicture picture, PictureSize size) {
        return picture.sizes().get(size);
    }
}
