package io.miniter.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.client.Client;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client does that was written against the first API and knows nothing of the other. */
@RunningServer
class ClassicJourneyTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;

    ClassicJourneyTest(@LocalServerPort int port) {
        address = "http://localhost:" + port;
    }

    @Test
    void from_signing_up_to_unfollowing() throws Exception {
        assertThat(get("/ping", null).body()).isEqualTo("pong");
        long eunwoo = signUp("classic.eunwoo");
        long bob = signUp("classic.bob");
        String eunwoosToken = logIn("classic.eunwoo", eunwoo);
        String bobsToken = logIn("classic.bob", bob);

        assertDone(post("/tweet", eunwoosToken, Map.of("id", eunwoo, "tweet", "안녕하세요 👋")));
        assertDone(post("/tweet", bobsToken, Map.of("id", bob, "tweet", "hello")));
        assertTimeline(eunwoo, eunwoosToken, String.format(Locale.ROOT, """
                [{"user_id": %d, "tweet": "안녕하세요 👋"}]""", eunwoo));

        assertDone(post("/follow", eunwoosToken, Map.of("id", eunwoo, "follow", bob)));
        assertDone(post("/follow", eunwoosToken, Map.of("id", eunwoo, "follow", String.valueOf(bob))));
        assertTimeline(eunwoo, eunwoosToken, String.format(Locale.ROOT, """
                [{"user_id": %d, "tweet": "안녕하세요 👋"}, {"user_id": %d, "tweet": "hello"}]""", eunwoo, bob));

        assertDone(post("/unfollow", eunwoosToken, Map.of("id", eunwoo, "unfollow", bob)));
        assertTimeline(eunwoo, eunwoosToken, String.format(Locale.ROOT, """
                [{"user_id": %d, "tweet": "안녕하세요 👋"}]""", eunwoo));
    }

    @Test
    void both_apis_know_the_same_accounts_and_tweets() throws Exception {
        long id = signUp("classic.both");
        assertDone(post("/tweet", logIn("classic.both", id), Map.of("tweet", "from the old side")));

        Client nobody = Client.of(address);
        assertThat(nobody.get("/v1/accounts/classic_both").text("/id")).isEqualTo(String.valueOf(id));
        assertThat(nobody.get("/v1/accounts/classic_both/tweets").items("text")).containsExactly("from the old side");
        nobody.with(nobody.logIn("classic_both").text("/accessToken")).tweet("from the new side");

        assertThat(JSON.readTree(get("/timeline/" + id, null).body())
                        .at("/timeline/1/tweet")
                        .stringValue())
                .isEqualTo("from the new side");
    }

    @Test
    void two_people_with_the_same_name_at_different_hosts_get_different_handles() throws Exception {
        Map<String, String> there = account("classic.twin", "example.com");
        Map<String, String> elsewhere = account("classic.twin", "example.net");

        assertThat(post("/sign-up", null, there).statusCode()).isEqualTo(200);
        assertThat(post("/sign-up", null, elsewhere).statusCode()).isEqualTo(200);
        assertRefused(409, post("/sign-up", null, elsewhere));
    }

    @Test
    void a_tweet_has_300_characters_in_any_script() throws Exception {
        String token = logIn("classic.long", signUp("classic.long"));

        for (String character : new String[] {"가", "👋"}) {
            assertDone(post("/tweet", token, Map.of("tweet", character.repeat(300))));
            HttpResponse<String> refused = post("/tweet", token, Map.of("tweet", character.repeat(301)));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).isEqualTo("300자를 초과했습니다");
        }
    }

    @ParameterizedTest
    @CsvSource({"POST, /tweet", "POST, /follow", "POST, /unfollow", "GET, /timeline", "POST, /profile-picture"})
    void without_a_token_there_is_nothing_to_see(String method, String path) throws Exception {
        for (String token : new String[] {null, "not.a.token", "Bearer not.a.token"}) {
            HttpResponse<String> answer = send(method, path, token, "application/json", BodyPublishers.ofString("{}"));

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void a_wrong_login_says_nothing() throws Exception {
        signUp("classic.forgetful");

        for (String email : new String[] {"classic.forgetful@example.com", "classic.nobody@example.com", ""}) {
            HttpResponse<String> answer = post("/login", null, Map.of("email", email, "password", "something else"));

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void what_the_first_api_stumbled_over_is_refused_in_one_line() throws Exception {
        String token = logIn("classic.stumbler", signUp("classic.stumbler"));

        for (String body : new String[] {"", "hello", "[]", "{}", "{\"follow\": 1}", "{\"follow\": {}}"}) {
            assertRefused(400, send("POST", "/follow", token, "application/json", BodyPublishers.ofString(body)));
        }
    }

    @Test
    void nobody_has_an_empty_timeline_and_no_picture() throws Exception {
        HttpResponse<String> timeline = get("/timeline/1", null);
        assertThat(timeline.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(timeline.body())).isEqualTo(JSON.readTree("{\"user_id\": 1, \"timeline\": []}"));

        HttpResponse<String> picture = get("/profile-picture/1", null);
        assertThat(picture.statusCode()).isEqualTo(404);
        assertThat(picture.body()).isEmpty();
    }

    @Test
    void a_picture_is_uploaded_and_found() throws Exception {
        long id = signUp("classic.pictured");
        String token = logIn("classic.pictured", id);
        assertThat(get("/profile-picture/" + id, null).statusCode()).isEqualTo(404);

        HttpResponse<String> missing = upload(token, "something_else", drawing());
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEqualTo("File is missing");
        assertRefused(400, upload(token, "profile_pic", "no picture".getBytes(StandardCharsets.UTF_8)));
        assertDone(upload(token, "profile_pic", drawing()));

        HttpResponse<String> found = get("/profile-picture/" + id, null);
        assertThat(found.statusCode()).isEqualTo(200);
        HttpResponse<byte[]> picture = HTTP.send(
                HttpRequest.newBuilder(URI.create(
                                JSON.readTree(found.body()).get("img_url").stringValue()))
                        .timeout(PATIENCE)
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type").orElseThrow()).isIn("image/jpeg", "image/png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.body()));
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(400);
    }

    private long signUp(String name) throws Exception {
        HttpResponse<String> answer = post("/sign-up", null, account(name, "example.com"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode account = JSON.readTree(answer.body());
        assertThat(account.propertyNames()).containsExactly("id", "name", "email", "profile");
        assertThat(account.get("email").stringValue()).isEqualTo(name + "@example.com");
        assertThat(account.get("profile").stringValue()).isEqualTo("개발자");
        return account.get("id").longValue();
    }

    private String logIn(String name, long id) throws Exception {
        HttpResponse<String> answer = post("/login", null, login(name + "@example.com"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode login = JSON.readTree(answer.body());
        assertThat(login.propertyNames()).containsExactly("user_id", "access_token");
        assertThat(login.get("user_id").longValue()).isEqualTo(id);
        return login.get("access_token").stringValue();
    }

    private static Map<String, String> account(String name, String host) {
        return Map.of("name", "송은우", "email", name + "@" + host, "password", Client.PASSWORD, "profile", "개발자");
    }

    private static Map<String, String> login(String email) {
        return Map.of("email", email, "password", Client.PASSWORD);
    }

    private void assertTimeline(long id, String token, String timeline) throws Exception {
        JsonNode expected =
                JSON.readTree(String.format(Locale.ROOT, "{\"user_id\": %d, \"timeline\": %s}", id, timeline));

        assertThat(JSON.readTree(get("/timeline/" + id, null).body())).isEqualTo(expected);
        assertThat(JSON.readTree(get("/timeline", token).body())).isEqualTo(expected);
        assertThat(JSON.readTree(get("/timeline", "Bearer " + token).body())).isEqualTo(expected);
    }

    private static void assertDone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    private static void assertRefused(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(answer.body()).hasLineCount(1).containsPattern("[가-힣]");
    }

    private static byte[] drawing() throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(200, 120, 240, 240);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private HttpResponse<String> upload(String token, String field, byte[] file) throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--line\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"me.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes("\r\n--line--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                "/profile-picture",
                token,
                "multipart/form-data; boundary=line",
                BodyPublishers.ofByteArray(form.toByteArray()));
    }

    private HttpResponse<String> get(String path, @Nullable String token) throws Exception {
        return send("GET", path, token, null, BodyPublishers.noBody());
    }

    private HttpResponse<String> post(String path, @Nullable String token, Object body) throws Exception {
        return send("POST", path, token, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private HttpResponse<String> send(
            String method, String path, @Nullable String token, @Nullable String type, BodyPublisher body)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("Authorization", token);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
