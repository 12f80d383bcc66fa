package io.miniter.storage.media;

import static io.miniter.storage.media.StoreAssertions.assertUnavailable;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.miniter.application.media.MadePicture;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureSize;
import io.miniter.storage.media.S3PictureStore.Timeouts;
import io.miniter.testkit.media.PictureStoreContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that no S3 server has on demand. */
@Timeout(20)
final class UnreliableS3Test {

    private static final MadePicture PICTURE = PictureStoreContract.picture(1, PictureFormat.JPEG);
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final Timeouts IMPATIENT =
            new Timeouts(Duration.ofMillis(200), Duration.ofMillis(200), Duration.ofSeconds(1));

    private static final long DROP_MILLIS = 20;

    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void a_server_with_a_fault_is_asked_twice_and_no_more(int status) throws IOException {
        HttpHandler faulty = exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };

        with(faulty, store -> assertUnavailable(() -> store.find(PICTURE.name(), PictureSize.LARGE)));

        assertThat(requests).hasValue(2);
    }

    @Test
    void half_a_picture_is_none() throws IOException {
        HttpHandler halfway = exchange -> {
            byte[] content = PICTURE.sizes().get(PictureSize.LARGE);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content, 0, content.length / 2);
            exchange.getResponseBody().flush();
            // Closing what is not complete breaks the connection
            exchange.close();
        };

        with(halfway, store -> assertUnavailable(() -> store.find(PICTURE.name(), PictureSize.LARGE)));
    }

    @Test
    void a_server_that_forbids_does_not_say_what_is_there() throws IOException {
        HttpHandler forbidding = exchange -> {
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
        };

        with(forbidding, store -> {
            assertUnavailable(() -> store.put(PICTURE));
            assertUnavailable(() -> store.find(PICTURE.name(), PictureSize.LARGE));
            assertUnavailable(() -> store.remove(PICTURE.name()));
        });
    }

    @Test
    void a_server_that_speaks_nonsense_is_none() throws IOException {
        HttpHandler nonsense = exchange -> {
            byte[] page = "<html>It works!".getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(404, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        };

        with(nonsense, store -> assertUnavailable(() -> store.find(PICTURE.name(), PictureSize.LARGE)));
    }

    @Test
    void a_server_that_never_answers_is_given_up() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, HERE);
                S3PictureStore store = store(silent.getLocalPort())) {
            assertUnavailable(() -> store.put(PICTURE));
            assertUnavailable(() -> store.find(PICTURE.name(), PictureSize.LARGE));
            assertUnavailable(() -> store.remove(PICTURE.name()));
        }
    }

    @Test
    void a_server_that_does_not_answer_is_asked_again() throws IOException {
        byte[] content = PICTURE.sizes().get(PictureSize.LARGE);
        HttpHandler awaking = exchange -> {
            if (requests.get() == 1) {
                awaitTheEnd();
            }
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        };

        with(
                awaking,
                store -> assertThat(store.find(PICTURE.name(), PictureSize.LARGE))
                        .hasValue(content));
    }

    @Test
    void a_server_that_answers_drop_by_drop_is_given_up() throws IOException {
        HttpHandler dripping = exchange -> {
            exchange.sendResponseHeaders(200, PICTURE.sizes().get(PictureSize.LARGE).length);
            drip(exchange);
        };

        with(dripping, store -> assertUnavailable(() -> store.find(PICTURE.name(), PictureSize.LARGE)));
    }

    @Test
    void nobody_at_the_address_is_found_out_at_once() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, HERE)) {
            port = closed.getLocalPort();
        }

        try (S3PictureStore store = store(port)) {
            assertUnavailable(() -> store.find(PICTURE.name(), PictureSize.LARGE));
        }
    }

    @ParameterizedTest
    @CsvSource({"true, s3.invalid", "false, bucket.s3.invalid"})
    void the_bucket_is_part_of_the_path_or_of_the_name(boolean pathStyle, String host) {
        S3Settings nowhere =
                new S3Settings(URI.create("http://s3.invalid"), "us-east-1", "bucket", "key", "secret", pathStyle);

        try (S3PictureStore store = new S3PictureStore(nowhere, IMPATIENT)) {
            assertUnavailable(() -> store.find(PICTURE.name(), PictureSize.LARGE))
                    .rootCause()
                    .isInstanceOf(UnknownHostException.class)
                    .hasMessageStartingWith(host);
        }
    }

    /** One byte at a time, each before the client loses patience, until it hangs up. */
    private void drip(HttpExchange exchange) throws IOException {
        try (exchange) {
            while (!over.await(DROP_MILLIS, TimeUnit.MILLISECONDS)) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitTheEnd() {
        try {
            over.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Use {
        void of(S3PictureStore store);
    }

    private void with(HttpHandler handler, Use use) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            handler.handle(exchange);
        });
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.start();
        try (S3PictureStore store = store(server.getAddress().getPort())) {
            use.of(store);
        } finally {
            over.countDown();
            server.stop(0);
        }
    }

    private static S3PictureStore store(int port) {
        URI endpoint = URI.create("http://127.0.0.1:" + port);
        return new S3PictureStore(new S3Settings(endpoint, "us-east-1", "bucket", "key", "secret", true), IMPATIENT);
    }
}
