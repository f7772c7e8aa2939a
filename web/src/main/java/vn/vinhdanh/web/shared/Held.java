package vn.vinhdanh.web.shared;

import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one object of a page holds: its own number, the row it belongs to, the versions it carries and everything else. */
final class Held {

    private static final String OURS = "vn.vinhdanh.";
    private static final Set<String> INJECTED = Set.of("EJB", "Inject", "Resource", "PersistenceContext");
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return fields(type);
        }
    };

    private final Map<String, String> versions = new LinkedHashMap<>();
    private final Map<String, Object> rest = new LinkedHashMap<>();
    private Long id;
    private Long owner;

    Held(Object holder) {
        for (Field field : FIELDS.get(holder.getClass())) {
            try {
                take(field.getName(), field.get(holder));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void take(String name, Object value) {
        if (name.endsWith("ersion") && (value instanceof Number || value == null) || name.equals("seen") && value instanceof String) {
            versions.put(name, value == null ? "0" : value.toString());
        } else if (name.equals("id") && value instanceof Long number) {
            id = number;
        } else if (name.endsWith("Id") && value instanceof Long number) {
            owner = owner == null ? number : owner;
        } else if (value != null) {
            rest.put(name, value);
        }
    }

    /** Rows and inputs, neither services nor what a container has wrapped. */
    static boolean isData(Class<?> type) {
        String name = type.getName();
        return name.startsWith(OURS) && !type.isEnum() && !name.contains("$$") && !name.contains("__")
                && (type.isRecord() || Serializable.class.isAssignableFrom(type));
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> found = new ArrayList<>();
        for (Class<?> c = type; c != null && c.getName().startsWith(OURS); c = c.getSuperclass()) {
            Stream.of(c.getDeclaredFields()).filter(f -> !Modifier.isStatic(f.getModifiers()) && !injected(f) && f.trySetAccessible()).forEach(found::add);
        }
        return found;
    }

    private static boolean injected(Field field) {
        return Stream.of(field.getAnnotations()).anyMatch(a -> INJECTED.contains(a.annotationType().getSimpleName()));
    }

    /** The number of the row; null for one that has none, or none yet. */
    Long id() {
        return id;
    }

    /** The row it belongs to, where it says so. */
    Long owner() {
        return owner;
    }

    /** Versions by the name under which it carries them. */
    Map<String, String> versions() {
        return versions;
    }

    /** Everything else. */
    Map<String, Object> rest() {
        return rest;
    }
}
