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
 * The least that the same stack can do: Spring MVC, MyBatis, one SELECT by an index, and a text for an answer. No
 * token, no request id, no metrics, no JSON. Its settings are the server's, so that only the code is another one.
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
