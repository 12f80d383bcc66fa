package io.miniter.postgresql;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.util.StringUtils;

/**
 * The database for a command beside the server: the given one, or the embedded one, which it starts and stops by itself
 * unless a server has. Without the annotation of a configuration, so that the server's own scan does not find it.
 */
public class AdminDatabase {

    @Bean
    JdbcConnectionDetails database(DataSourceProperties given, @Value("${miniter.home}") String home) {
        if (StringUtils.hasText(given.getUrl())) {
            return new GivenDatabase(given);
        }
        Path directory = Path.of(home);
        try {
            return EmbeddedPostgresql.start(directory);
        } catch (DataDirectoryInUseException runs) {
            return RunningPostgresql.find(directory);
        }
    }

    /** What a server watches by itself it does not tell to others; PostgreSQL says when its disk is full. */
    @Bean
    StorageSpace storageSpace(JdbcConnectionDetails database) {
        return database instanceof EmbeddedPostgresql embedded ? embedded.space() : () -> false;
    }
}
