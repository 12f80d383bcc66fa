package io.miniter.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DatabaseConfigurationTest {

    @TempDir
    Path home;

    private final ApplicationContextRunner server = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(DatabaseConfiguration.class);

    @Test
    void without_a_given_database_the_embedded_one_is_used_and_outlives_its_connections() {
        List<String> destroyed = new ArrayList<>();

        server.withPropertyValues("spring.datasource.url=", "miniter.home=" + home)
                .withBean("observer", Observer.class, () -> new Observer(destroyed))
                .run(context -> {
                    assertThat(context).hasSingleBean(JdbcConnectionDetails.class);
                    try (var connection = context.getBean(DataSource.class).getConnection()) {
                        assertThat(connection.getMetaData().getUserName()).isEqualTo("miniter");
                    }
                    server.withPropertyValues("miniter.home=" + home)
                            .run(second -> assertThat(second)
                                    .getFailure()
                                    .rootCause()
                                    .isInstanceOf(DataDirectoryInUseException.class));
                });

        assertThat(destroyed).containsSubsequence("dataSource", "database");
        assertThat(home.resolve("postgresql/data")).exists();
        assertThat(home.resolve("postgresql/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void with_a_given_database_the_embedded_one_is_left_out() {
        server.withPropertyValues(
                        "spring.datasource.url=jdbc:postgresql://database.example/miniter",
                        "spring.datasource.username=somebody",
                        "spring.datasource.password=secret",
                        "miniter.home=" + home)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    JdbcConnectionDetails given = context.getBean(JdbcConnectionDetails.class);
                    assertThat(given.getJdbcUrl()).isEqualTo("jdbc:postgresql://database.example/miniter");
                    assertThat(given.getUsername()).isEqualTo("somebody");
                    assertThat(given.getPassword()).isEqualTo("secret");
                });

        assertThat(home).isEmptyDirectory();
    }

    private record Observer(List<String> destroyed) implements DestructionAwareBeanPostProcessor {

        @Override
        public void postProcessBeforeDestruction(Object bean, String name) {
            destroyed.add(name);
        }
    }
}
