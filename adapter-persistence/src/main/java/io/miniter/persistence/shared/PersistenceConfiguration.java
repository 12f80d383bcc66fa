package io.miniter.persistence.shared;

import javax.sql.DataSource;
import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.SqlSessionFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@MapperScan(basePackages = "io.miniter.persistence", annotationClass = Mapper.class)
class PersistenceConfiguration {

    @Bean
    SchemaUpdate schemaUpdate(DataSource database) {
        return new SchemaUpdate(database, "db/changelog");
    }

    @Bean
    SqlSessionFactoryBeanCustomizer myBatisSettings() {
        return sessions -> sessions.setConfiguration(new RecordConfiguration());
    }
}
