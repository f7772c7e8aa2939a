package vn.vinhdanh.testing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.Origin;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.implementation.bind.annotation.This;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import java.lang.invoke.MethodHandles;
import vn.vinhdanh.account.Role;

/** Fills the injected fields of services for one caller and one transaction. */
public final class Wiring {

    private static final Map<Class<?>, Class<?>> GUARDED = new ConcurrentHashMap<>();
    private static final Map<Class<?>, List<Class<?>>> IMPLEMENTATIONS = new ConcurrentHashMap<>();
    private static final ThreadLocal<Set<Role>> CALLER_ROLES = new ThreadLocal<>();

    private final EntityManager em;
    private final Clock clock;
    private final String username;
    private final Set<Role> roles;
    private final Map<Class<?>, Object> made = new HashMap<>();

    Wiring(EntityManager em, Clock clock, String username, Set<Role> roles) {
        this.em = em;
        this.clock = clock;
        this.username = username;
        this.roles = roles;
        CALLER_ROLES.set(roles);
    }

    <T> T get(Class<T> type) {
        Object known = made.get(type);
        if (known != null) {
            return type.cast(known);
        }
        try {
            Constructor<?> constructor = concrete(type).getDeclaredConstructor();
            constructor.setAccessible(true);
            T bean = type.cast(constructor.newInstance());
            made.put(type, bean);
            for (Class<?> c = type; c != Object.class; c = c.getSuperclass()) {
                for (Field field : c.getDeclaredFields()) {
                    fill(bean, field);
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private void fill(Object target, Field field) throws IllegalAccessException {
        boolean injected = field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(EJB.class)
                || field.isAnnotationPresent(Resource.class) || field.isAnnotationPresent(PersistenceContext.class);
        if (injected && !Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            field.set(target, value(field));
        }
    }

    private Object value(Field field) {
        Class<?> type = field.getType();
        if (type == EntityManager.class) {
            return em;
        }
        if (type == Clock.class) {
            return clock;
        }
        if (type == SessionContext.class) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, m, a) -> context(m, a));
        }
        if (type == Instance.class) {
            return instance((Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]);
        }
        return get(type);
    }

    private Object context(Method method, Object[] args) {
        return switch (method.getName()) {
            case "getCallerPrincipal" -> (Principal) () -> username;
            case "isCallerInRole" -> roles.stream().anyMatch(r -> r.name().equals(args[0]));
            case "getBusinessObject" -> get((Class<?>) args[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private Object instance(Class<?> contract) {
        List<Object> beans = new ArrayList<>();
        IMPLEMENTATIONS.computeIfAbsent(contract, Wiring::implementations).forEach(c -> beans.add(get(c)));
        return Proxy.newProxyInstance(Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (p, m, a) -> switch (m.getName()) {
            case "iterator" -> beans.iterator();
            case "stream" -> beans.stream();
            case "forEach" -> {
                beans.forEach(b -> ((java.util.function.Consumer) a[0]).accept(b));
                yield null;
            }
            default -> throw new UnsupportedOperationException(m.getName());
        });
    }

    private static List<Class<?>> implementations(Class<?> contract) {
        try {
            Path root = Path.of(contract.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(root::relativize).map(Path::toString).filter(f -> f.endsWith(".class") && !f.contains("-info"))
                        .<Class<?>>map(f -> load(f.substring(0, f.length() - 6).replace('/', '.')))
                        .filter(c -> contract.isAssignableFrom(c) && !c.isInterface() && !Modifier.isAbstract(c.getModifiers())).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Wiring.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> concrete(Class<?> type) {
        boolean bean = type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class);
        return bean ? GUARDED.computeIfAbsent(type, Wiring::guard) : type;
    }

    private static Class<?> guard(Class<?> type) {
        try {
            return new ByteBuddy().subclass(type)
                    .method(ElementMatchers.isPublic().and(ElementMatchers.isDeclaredBy(type)))
                    .intercept(MethodDelegation.to(RoleGuard.class)).make()
                    .load(type.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(MethodHandles.privateLookupIn(type, MethodHandles.lookup())))
                    .getLoaded();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses what the container would refuse. */
    public static final class RoleGuard {

        private RoleGuard() {
        }

        @RuntimeType
        public static Object check(@This Object self, @Origin Method method, @SuperCall Callable<?> call) throws Exception {
            RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
            if (allowed == null && !method.isAnnotationPresent(PermitAll.class)) {
                allowed = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
            }
            if (allowed != null && Stream.of(allowed.value()).noneMatch(r -> CALLER_ROLES.get().stream().anyMatch(c -> c.name().equals(r)))) {
                throw new EJBAccessException(method.getDeclaringClass().getSimpleName() + "." + method.getName());
            }
            return call.call();
        }
    }
}
