package vn.vinhdanh.house.scope;

import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * How to call each public method of each service with things of the other subtree. A new method is one line in the class of its room
 * ({@code PersonnelCalls}, {@code RewardCalls}, ...):
 * <pre>
 * calls.reads(FooService.class, "list", (s, w) -&gt; s.list(w.unit));        must give rows to who may see them, none to others
 * calls.writes(FooService.class, "save", (s, w) -&gt; s.save(input(w)));     must be NotFound for others, something else for who may
 * calls.free(FooService.class, "why no unit bears on it", "today");       nothing of a unit comes in or out
 * </pre>
 */
final class ScopeRegistry {

    /** What a method does with the other subtree. */
    enum Manner { READS, WRITES, FREE }

    /** A call with arguments of the other subtree. */
    interface Call<S> {
        Object on(S service, ScopeWorld world);
    }

    /** A call whose answer does not matter. */
    interface Act<S> {
        void on(S service, ScopeWorld world);
    }

    /** One method and how to call it. */
    record Entry(Class<?> service, String method, Manner manner, String why, BiFunction<Object, ScopeWorld, Object> call) {
        String name() {
            return service.getSimpleName() + "." + method;
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    static ScopeRegistry all() {
        ScopeRegistry calls = new ScopeRegistry();
        SupportCalls.register(calls);
        OrganisationCalls.register(calls);
        PersonnelCalls.register(calls);
        ClassificationCalls.register(calls);
        ConferenceCalls.register(calls);
        RewardCalls.register(calls);
        return calls;
    }

    <S> void reads(Class<S> service, String method, Call<S> call) {
        put(new Entry(service, method, Manner.READS, null, (s, w) -> call.on(service.cast(s), w)));
    }

    <S> void writes(Class<S> service, String method, Act<S> call) {
        put(new Entry(service, method, Manner.WRITES, null, (s, w) -> {
            call.on(service.cast(s), w);
            return null;
        }));
    }

    /** Methods no unit bears on, and why; all of the service when none is named. */
    void free(Class<?> service, String why, String... methods) {
        (methods.length == 0 ? useCases(service) : Arrays.asList(methods)).forEach(m -> put(new Entry(service, m, Manner.FREE, why, null)));
    }

    private void put(Entry entry) {
        if (entries.put(entry.name(), entry) != null) {
            throw new IllegalStateException(entry.name() + " is registered twice");
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Public methods of services nobody has registered, and registered ones that are no more. */
    Set<String> differences(List<Class<?>> services) {
        Set<String> there = services.stream().flatMap(c -> useCases(c).stream().map(m -> c.getSimpleName() + "." + m)).collect(Collectors.toSet());
        Set<String> differences = new TreeSet<>();
        there.stream().filter(m -> !entries.containsKey(m)).forEach(m -> differences.add(m + " is not in the scope registry: add one line to the"
                + " ...Calls of its room in vn.vinhdanh.house.scope (see ScopeRegistry)"));
        entries.keySet().stream().filter(m -> !there.contains(m)).forEach(m -> differences.add(m + " is registered but is no more"));
        return differences;
    }

    static Set<String> useCases(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods()).filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers())
                && !m.isSynthetic() && !m.getName().startsWith("_persistence")).map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isService(Class<?> type) {
        return type.isAnnotationPresent(Stateless.class);
    }
}
