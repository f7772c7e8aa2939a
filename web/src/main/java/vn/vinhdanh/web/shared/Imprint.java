package vn.vinhdanh.web.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * On which versions of which rows a page stands: everything in its beans that carries a version is found, wherever it is held. By it a page
 * that was built anew after its login had expired is compared with the page on which its reader had typed.
 */
final class Imprint {

    private static final int DEEPEST = 8;
    private static final Set<String> NONE = Set.of("0");

    /** Versions by a short name of the row; more than one where a page holds the row as read and as typed. */
    private final Map<String, Set<String>> versions = new LinkedHashMap<>();
    private final Map<String, Long> subjects = new LinkedHashMap<>();
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());

    private Imprint() {
    }

    /** What the beans of a page hold. */
    static Imprint of(Collection<?> beans) {
        Imprint imprint = new Imprint();
        beans.forEach(bean -> imprint.hold(bean, bean.getClass().getSimpleName(), null, 0));
        return imprint;
    }

    /** As it travels with the page. */
    String token() {
        return versions.entrySet().stream().flatMap(e -> e.getValue().stream().map(v -> e.getKey() + "=" + v)).collect(Collectors.joining(","));
    }

    /**
     * The rows that have another version here than on the page their reader saw, by the numbers under which the audit trail knows them;
     * empty when there is none. A row that only one of the two holds says nothing: a page may read it late, or in a dialog.
     */
    Optional<Set<Long>> changedSince(String token) {
        Map<String, Set<String>> before = parsed(token);
        Set<String> changed = versions.keySet().stream().filter(key -> differs(before.get(key), versions.get(key))).collect(Collectors.toSet());
        return changed.isEmpty() ? Optional.empty()
                : Optional.of(changed.stream().map(subjects::get).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static Map<String, Set<String>> parsed(String token) {
        Map<String, Set<String>> before = new LinkedHashMap<>();
        for (String pair : token.split(",")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                before.computeIfAbsent(pair.substring(0, sign), k -> new TreeSet<>()).add(pair.substring(sign + 1));
            }
        }
        return before;
    }

    private static boolean differs(Set<String> before, Set<String> now) {
        return before != null && !NONE.equals(now) && Collections.disjoint(before, now);
    }

    private void look(Object value, String path, Long owner, int depth) {
        if (value == null || depth > DEEPEST) {
            return;
        }
        if (value instanceof Collection<?> many) {
            int i = 0;
            for (Object one : many) {
                look(one, path + '.' + i++, owner, depth + 1);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> look(one, path + '.' + key, owner, depth + 1));
        } else if (Held.isData(value.getClass()) && met.add(value)) {
            hold(value, path, owner, depth + 1);
        }
    }

    private void hold(Object holder, String path, Long owner, int depth) {
        Held held = new Held(holder);
        Long subject = held.id() != null ? held.id() : held.owner() != null ? held.owner() : owner;
        String row = held.id() == null ? path : holder.getClass().getName() + held.id();
        held.versions().forEach((name, version) -> {
            String key = Integer.toHexString((row + '.' + name).hashCode());
            versions.computeIfAbsent(key, k -> new TreeSet<>()).add(version);
            if (subject != null) {
                subjects.put(key, subject);
            }
        });
        held.rest().forEach((name, value) -> look(value, path + '.' + name, subject, depth));
    }
}
