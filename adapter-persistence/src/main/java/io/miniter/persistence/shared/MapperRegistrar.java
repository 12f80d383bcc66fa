package io.miniter.persistence.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.SqlSessionTemplate;
import org.mybatis.spring.mapper.MapperFactoryBean;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/**
 * Registers each {@link Mapper}, by the suffix of its name, as a bean. MyBatis' own scanner would read the bytecode of
 * all classes at each start, and Spring's AOT processing generates code for its beans in a package that cannot access
 * the interfaces.
 */
final class MapperRegistrar implements BeanRegistrar {

    private static final String ROOT = "io/miniter/persistence";
    private static final String MAPPERS = "classpath*:" + ROOT + "/**/*Mapper.class";

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(MAPPERS)) {
                Class<?> type = type(file);
                if (type.isAnnotationPresent(Mapper.class)) {
                    register(registry, type);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(Resource file) throws IOException {
        String path = file.getURL().getPath();
        String name = path.substring(path.lastIndexOf(ROOT), path.length() - ClassUtils.CLASS_FILE_SUFFIX.length());
        return ClassUtils.resolveClassName(ClassUtils.convertResourcePathToClassName(name), null);
    }

    private static <T> void register(BeanRegistry registry, Class<T> mapper) {
        ParameterizedTypeReference<MapperFactoryBean<T>> factory =
                ParameterizedTypeReference.forType(ResolvableType.forClassWithGenerics(MapperFactoryBean.class, mapper)
                        .getType());
        registry.registerBean(
                mapper.getName(),
                factory,
                bean -> bean.supplier(context -> {
                    MapperFactoryBean<T> made = new MapperFactoryBean<>(mapper);
                    made.setSqlSessionTemplate(context.bean(SqlSessionTemplate.class));
                    return made;
                }));
    }
}
