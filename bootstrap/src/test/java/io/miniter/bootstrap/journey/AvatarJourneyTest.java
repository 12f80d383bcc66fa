package io.miniter.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The life cycle of a picture: upload, display, replacement, removal. */
@RunningServer
class AvatarJourneyTest {

    private final Client nobody;
    private final Path media;

    AvatarJourneyTest(@LocalServerPort int port, @Value("${miniter.home}") Path home) {
        nobody = Client.of("http://localhost:" + port);
        media = home.resolve("media");
    }

    @Test
    void a_picture_is_shown_until_another_takes_its_place_and_then_it_is_gone() throws IOException {
        Client alice = nobody.join("avatar_alice");
        assertThat(alice.get("/v1/me").body().get("avatarUrl").isNull()).isTrue();

        Answer changed = alice.putBytes("/v1/me/avatar", png(Color.RED));
        assertThat(changed.status()).isEqualTo(200);
        String red = changed.text("/avatarUrl");
        assertThat(nobody.get("/v1/accounts/avatar_alice").text("/avatarUrl")).isEqualTo(red);
        alice.tweet("look at me");
        assertThat(nobody.get("/v1/accounts/avatar_alice/tweets").text("/items/0/author/avatarUrl"))
                .isEqualTo(red.replace("-400.", "-96."));

        HttpResponse<byte[]> picture = nobody.getBytes(red);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture.body()));
        assertThat(shown.getWidth()).isEqualTo(400);
        assertThat(shown.getHeight()).isEqualTo(400);

        String blue = alice.putBytes("/v1/me/avatar", png(Color.BLUE)).text("/avatarUrl");
        assertThat(blue).isNotEqualTo(red);
        assertThat(nobody.getBytes(blue).statusCode()).isEqualTo(200);
        awaitGone(red);

        assertThat(alice.delete("/v1/me/avatar").status()).isEqualTo(204);
        assertThat(alice.get("/v1/me").body().get("avatarUrl").isNull()).isTrue();
        awaitGone(blue);
        assertThat(filesLike(red)).isZero();
        assertThat(filesLike(blue)).isZero();
    }

    @Test
    void a_picture_that_two_show_stays_until_the_second_leaves() throws IOException {
        byte[] same = png(Color.GREEN);
        Client bob = nobody.join("avatar_bob");
        Client carol = nobody.join("avatar_carol");
        String url = bob.putBytes("/v1/me/avatar", same).text("/avatarUrl");
        assertThat(carol.putBytes("/v1/me/avatar", same).text("/avatarUrl")).isEqualTo(url);

        bob.delete("/v1/me/avatar");
        String other = bob.putBytes("/v1/me/avatar", png(Color.PINK)).text("/avatarUrl");
        bob.delete("/v1/me/avatar");
        awaitGone(other);
        assertThat(nobody.getBytes(url).statusCode()).isEqualTo(200);

        carol.delete("/v1/me", Map.of("password", Client.PASSWORD));
        awaitGone(url);
    }

    @Test
    void what_is_no_picture_changes_nothing() throws IOException {
        Client dave = nobody.join("avatar_dave");
        String url = dave.putBytes("/v1/me/avatar", png(Color.ORANGE)).text("/avatarUrl");

        Answer refused = dave.putBytes("/v1/me/avatar", "<svg onload='alert(1)'/>".getBytes());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("PICTURE_TYPE_NOT_TAKEN");
        assertThat(dave.get("/v1/me").text("/avatarUrl")).isEqualTo(url);
    }

    private void awaitGone(String url) {
        await().atMost(Duration.ofSeconds(30)).until(() -> nobody.getBytes(url).statusCode() == 404);
    }

    private long filesLike(String url) throws IOException {
        String hash = url.substring(url.lastIndexOf('/') + 1, url.lastIndexOf('-'));
        try (var files = Files.walk(media)) {
            return files.filter(file -> file.getFileName().toString().startsWith(hash))
                    .count();
        }
    }

    private static byte[] png(Color color) throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 640, 480);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
