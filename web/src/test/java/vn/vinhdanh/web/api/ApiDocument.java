package vn.vinhdanh.web.api;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** The published description of the REST interface, with its references followed. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Map<String, Object> root;

    private ApiDocument(Map<String, Object> root) {
        this.root = root;
    }

    static ApiDocument published() {
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/webapp/api/openapi.yaml"))) {
            return new ApiDocument(new Yaml().load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every call as "GET /units/{id}". */
    Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Object>> found = new TreeMap<>();
        map(root, "paths").forEach((path, item) -> map(item).forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                found.put(method.toUpperCase(java.util.Locale.ROOT) + " " + path, map(operation));
            }
        }));
        return found;
    }

    /** Parameters of a call, by "query:limit" or "path:id". */
    Map<String, Map<String, Object>> parameters(Map<String, Object> operation) {
        Map<String, Map<String, Object>> found = new TreeMap<>();
        for (Object each : list(operation.get("parameters"))) {
            Map<String, Object> parameter = followed(each);
            found.put(parameter.get("in") + ":" + parameter.get("name"), parameter);
        }
        return found;
    }

    /** Media types of the answer that says all is well. */
    Set<String> answers(Map<String, Object> operation) {
        Set<String> types = new TreeSet<>();
        map(operation, "responses").forEach((status, response) -> {
            if (status.startsWith("2")) {
                types.addAll(map(followed(response), "content").keySet());
            }
        });
        return types;
    }

    Set<String> bodies(Map<String, Object> operation) {
        return operation.containsKey("requestBody") ? map(map(operation, "requestBody"), "content").keySet() : Set.of();
    }

    /** The words a named schema allows for one of its members, also where it is composed of others. */
    Set<String> allowed(String schema, String member) {
        Set<String> words = new TreeSet<>();
        collect(map(map(map(root, "components"), "schemas"), schema), member, words);
        return words;
    }

    private void collect(Map<String, Object> schema, String member, Set<String> words) {
        Object found = map(schema, "properties").get(member);
        if (found != null) {
            list(followed(found).get("enum")).forEach(w -> words.add(w.toString()));
        }
        for (Object part : list(schema.get("allOf"))) {
            if (!map(part).containsKey("$ref")) {
                collect(map(part), member, words);
            }
        }
    }

    /** Names of all members that answers may have. */
    Set<String> members() {
        Set<String> names = new TreeSet<>();
        walk(root, (key, value) -> {
            if (key.equals("properties")) {
                names.addAll(map(value).keySet());
            }
        });
        return names;
    }

    /** References that lead nowhere, and values cut off by a comma in a sentence without quotes. */
    List<String> mistakes() {
        List<String> found = new ArrayList<>();
        walk(root, (key, value) -> {
            if (value == null) {
                found.add("no value: " + key);
            } else if (key.equals("$ref") && followed(Map.of(key, value)).isEmpty()) {
                found.add("leads nowhere: " + value);
            }
        });
        return found;
    }

    private static void walk(Object node, java.util.function.BiConsumer<String, Object> visitor) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                visitor.accept(String.valueOf(key), value);
                walk(value, visitor);
            });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> walk(item, visitor));
        }
    }

    private Map<String, Object> followed(Object node) {
        Map<String, Object> at = map(node);
        if (!at.containsKey("$ref")) {
            return at;
        }
        Map<String, Object> target = root;
        for (String step : at.get("$ref").toString().substring(2).split("/")) {
            target = map(target, step);
        }
        return target;
    }

    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return map(parent.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    private static List<?> list(Object node) {
        return node == null ? List.of() : (List<?>) node;
    }
}
