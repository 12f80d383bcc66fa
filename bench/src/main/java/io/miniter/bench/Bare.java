package io.miniter.bench;

import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A minimal endpoint on the same stack, as a baseline: Spring MVC, MyBatis, one indexed SELECT, and a text response. No
 * token, no request id, no metrics, no JSON. It has the server's settings, so that only the code differs.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
final class Bare {

    private final Tweets tweets;

    Bare(Tweets tweets) {
        this.tweets = tweets;
    }

    static void main(String[] arguments) {
        SpringApplication bare = new SpringApplication(Bare.class);
        bare.setDefaultProperties(Map.of("spring.liquibase.enabled", "false"));
        bare.run(arguments);
    }

    @GetMapping("/tweets/{id}")
    @Nullable
    String text(@PathVariable long id) {
        return tweets.text(id);
    }

    @EventListener
    void ready(ServletWebServerInitializedEvent server) {
        System.out.printf(
                Server.READY_LINE + " (the bare endpoint)%n",
                "http://localhost:" + server.getWebServer().getPort());
    }

    @Mapper
    interface Tweets {

        @Select("SELECT text FROM tweets WHERE id = #{id}")
        @Nullable
        String text(@Param("id") long id);
    }
}
