package org.depeche.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds JSON against the schemas of an OpenAPI document, more strictly than a validator would: a field that the schema does
 * not name is a fault too.
 */
final class SchemaCheck {
    private final Map<?, ?> schemas;

    SchemaCheck(Map<?, ?> document) {
        this.schemas = map(map(document.get("components")).get("schemas"));
    }

    /** What is wrong with {@code value}, each with its place; nothing where all is right. */
    List<String> faults(Map<?, ?> schema, @Nullable Object value) {
        var faults = new ArrayList<String>();
        check(schema, value, "", faults);
        return faults;
    }

    private void check(Map<?, ?> schema, @Nullable Object value, String at, List<String> faults) {
        if (schema.get("$ref") instanceof String name) {
            check(map(schemas.get(name.substring(name.lastIndexOf('/') + 1))), value, at, faults);
            return;
        }
        if (schema.get("oneOf") instanceof List<?> choices) {
            if (choices.stream().noneMatch(choice -> faults(map(choice), value).isEmpty())) {
                faults.add(at + " is none of " + choices);
            }
            return;
        }
        if (schema.get("enum") instanceof List<?> values && !values.contains(value)) {
            faults.add(at + " is " + value + ", none of " + values);
        }
        if (schema.get("type") != null && !isOf(schema.get("type"), value)) {
            faults.add(at + " is " + value + ", no " + schema.get("type"));
        } else if (value instanceof Map<?, ?> object) {
            checkFields(schema, object, at, faults);
        } else if (value instanceof List<?> array) {
            for (int index = 0; index < array.size(); index++) {
                check(map(schema.get("items")), array.get(index), at + "[" + index + "]", faults);
            }
        }
    }

    private void checkFields(Map<?, ?> schema, Map<?, ?> object, String at, List<String> faults) {
        var named = schema.get("properties") instanceof Map<?, ?> properties ? properties : Map.of();
        if (schema.get("required") instanceof List<?> needed) {
            needed.stream()
                    .filter(name -> !object.containsKey(name))
                    .forEach(name -> faults.add(at + " has no " + name));
        }
        var others = schema.get("additionalProperties");
        object.forEach((name, value) -> {
            var known = named.get(name);
            if (known == null && others == null && !named.isEmpty()) {
                faults.add(at + "." + name + " is described nowhere");
            } else if (known != null || others != null) {
                check(map(known != null ? known : others), value, at + "." + name, faults);
            }
        });
    }

    private static boolean isOf(@Nullable Object type, @Nullable Object value) {
        if (type instanceof List<?> types) {
            return types.stream().anyMatch(one -> isOf(one, value));
        }
        return switch (String.valueOf(type)) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Long;
            case "number" -> value instanceof Number;
            case "boolean" -> value instanceof Boolean;
            default -> value == null;
        };
    }

    static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }
}
