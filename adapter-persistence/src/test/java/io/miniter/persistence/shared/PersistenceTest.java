package io.miniter.persistence.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** A test against a real PostgreSQL. All of them share one server and one application context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestConstructor(autowireMode = AutowireMode.ALL)
@SpringBootTest(
        classes = PersistenceTestApplication.class,
        properties = {
            "spring.main.banner-mode=off",
            // As the server does
            "spring.datasource.hikari.connection-init-sql=SET plan_cache_mode = force_generic_plan",
            // As many connections as any test needs, and none idle
            "spring.datasource.hikari.maximum-pool-size=48",
            "spring.datasource.hikari.minimum-idle=1"
        })
public @interface PersistenceTest {}
