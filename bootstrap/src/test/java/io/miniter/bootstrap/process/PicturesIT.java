package io.miniter.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.bootstrap.client.Client;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that are small as files and large as pictures, in a server with as little memory as it is made for. */
class PicturesIT {

    private static final Path PICTURE =
            Path.of("../adapter-images/src/test/resources/io/miniter/images/media/39mp.webp");

    private static final long MEBIBYTE = 1024L * 1024;

    /** Of 512, beside its database. */
    private static final long MOST_RESIDENT = 400 * MEBIBYTE;

    @TempDir
    private Path directory;

    @Test
    void eight_pictures_of_39_megapixels_at_once_leave_the_server_alive_and_answering_others() throws Exception {
        Path folder = directory.resolve("miniter");
        assertThat(new ProcessBuilder("../scripts/package", System.getProperty("miniter.jar"), folder.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        // As Java would find it in a container of this size
        Map<String, String> environment = Map.of("JAVA_OPTS", "-XX:MaxRAM=512m");

        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server =
                        ServerProcess.startBy(folder.resolve("bin/miniter"), directory.resolve("data"), environment)) {
            Client anybody = server.client();
            List<CompletableFuture<HttpResponse<String>>> uploads = new ArrayList<>();
            for (int person = 0; person < 8; person++) {
                anybody.signUp("person" + person);
                String token = anybody.logIn("person" + person).text("/accessToken");
                HttpRequest upload = HttpRequest.newBuilder(URI.create(server.address() + "/v1/me/avatar"))
                        .header("Authorization", "Bearer " + token)
                        .PUT(BodyPublishers.ofFile(PICTURE))
                        .build();
                uploads.add(http.sendAsync(upload, BodyHandlers.ofString()));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(uploads.toArray(CompletableFuture[]::new));
            int answers = 0;
            while (!all.isDone()) {
                assertThat(anybody.get("/v1/timeline/public").status()).isEqualTo(200);
                answers++;
            }
            all.get(1, TimeUnit.MINUTES);

            assertThat(answers).isPositive();
            assertThat(uploads.stream().map(upload -> upload.join().statusCode()))
                    .contains(200)
                    .allMatch(status -> status == 200 || status == 503);
            assertThat(server.mostResident()).isLessThan(MOST_RESIDENT);
            assertThat(anybody.get("/ping").status()).isEqualTo(200);
        }
    }
}
