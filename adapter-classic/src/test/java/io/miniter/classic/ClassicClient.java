package io.miniter.classic;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A client of the first API: the token without a scheme, and no {@code Accept} header. */
final class ClassicClient {

    private final MockMvcTester http;

    ClassicClient(MockMvcTester http) {
        this.http = http;
    }

    MvcTestResult get(String path) {
        return http.get().uri(path).exchange();
    }

    MvcTestResult get(String path, String token) {
        return http.get().uri(path).header("Authorization", token).exchange();
    }

    MvcTestResult post(String path, String body) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    MvcTestResult post(String path, String token, String body) {
        return http.post()
                .uri(path)
                .header("Authorization", token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
