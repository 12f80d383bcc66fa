package io.miniter.persistence.shared;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.session.AutoMappingUnknownColumnBehavior;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.type.ArrayTypeHandler;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@MapperScan(basePackages = "io.miniter.persistence", annotationClass = Mapper.class)
class PersistenceConfiguration {

    /** Rows are records, built through their constructors; a column that no component takes is a mistake. */
    @Bean
    ConfigurationCustomizer myBatisSettings() {
        return configuration -> {
            configuration.setMapUnderscoreToCamelCase(true);
            configuration.setArgNameBasedConstructorAutoMapping(true);
            configuration.setAutoMappingUnknownColumnBehavior(AutoMappingUnknownColumnBehavior.FAILING);
            configuration.setCacheEnabled(false);
            configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
            configuration.setDefaultStatementTimeout(30);
            // MyBatis has one for arrays, but uses it only where it is named
            configuration.getTypeHandlerRegistry().register(String[].class, ArrayTypeHandler.class);
        };
    }
}
