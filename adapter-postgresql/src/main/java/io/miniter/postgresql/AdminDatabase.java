package io.miniter.postgresql;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.util.StringUtils;

/**
 * The database for an admin command: the given one, or the embedded one, which it starts and stops unless a server is
 * running. Not annotated as a configuration, so that the server's component scan does not find it.
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

    /** The server's disk monitoring is not shared between processes; PostgreSQL reports a full disk. */
    @Bean
    StorageSpace storageSpace(JdbcConnectionDetails database) {
        return database instanceof EmbeddedPostgresql embedded ? embedded.space() : () -> false;
    }
}
