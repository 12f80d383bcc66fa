package io.miniter.web.docs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.core.util.RefUtils;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says in the schemas what the records say: a component without {@code @Nullable} is always there; one with it is there
 * and may be null, or is left out if it is not written when null.
 */
@Component
final class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) {
            return null;
        }
        Schema<?> schema = others.next().resolve(type, context, others);
        JavaType javaType = Json31.mapper().constructType(type.getType());
        Schema<?> model = schema == null || schema.get$ref() == null ? schema : defined(schema, context);
        if (javaType.isRecordType() && model != null && model.getProperties() != null) {
            List<String> required = described(javaType.getRawClass(), model);
            model.setRequired(required.isEmpty() ? null : required);
        }
        return schema;
    }

    private static @Nullable Schema<?> defined(Schema<?> reference, ModelConverterContext context) {
        String name = (String) RefUtils.extractSimpleName(reference.get$ref()).getLeft();
        return context.getDefinedModels().get(name);
    }

    /** Describes the properties, and answers which of them are always there. */
    private static List<String> described(Class<?> record, Schema<?> model) {
        boolean request = record.getSimpleName().endsWith("Request");
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                required.addAll(described(component.getType(), model));
                continue;
            }
            String name = nameOf(component);
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean leftOut = component.getAccessor().isAnnotationPresent(JsonInclude.class);
            boolean needed = request ? isRequired(model, name) : !leftOut;
            if (needed) {
                required.add(name);
            }
            if (nullable && !leftOut && !(request && needed)) {
                model.getProperties().compute(name, (_, property) -> orNull(property));
            }
        }
        return required;
    }

    private static boolean isRequired(Schema<?> model, String name) {
        return model.getRequired() != null && model.getRequired().contains(name);
    }

    private static String nameOf(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of("null"))));
        }
        if (property.getTypes() != null && property.addType("null") && property.getEnum() != null) {
            property.addEnumItemObject(null);
        }
        return property;
    }
}
