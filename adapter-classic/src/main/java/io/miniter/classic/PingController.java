package io.miniter.classic;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
final class PingController {

    @GetMapping("/ping")
    ResponseEntity<String> ping() {
        return ClassicAnswers.text(HttpStatus.OK, "pong");
    }
}
