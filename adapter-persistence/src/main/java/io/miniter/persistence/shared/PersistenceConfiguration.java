package io.miniter.persistence.shared;

import io.miniter.persistence.optimisation.RecordConfiguration;
import javax.sql.DataSource;
import org.mybatis.spring.boot.autoconfigure.SqlSessionFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@Import(MapperRegistrar.class)
class PersistenceConfiguration {

    @Bean
    SchemaMigration schemaMigration(DataSource database) {
        return new SchemaMigration(database, "db/changelog");
    }

    @Bean
    SqlSessionFactoryBeanCustomizer myBatisSettings() {
        return sessions -> sessions.setConfiguration(new RecordConfiguration());
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }
}
