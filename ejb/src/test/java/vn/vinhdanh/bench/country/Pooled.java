package vn.vinhdanh.bench.country;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** Gives closed connections out again, as the pool of a server does: opening one takes longer than most queries. */
final class Pooled {

    private final DataSource target;
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

    private Pooled(DataSource target) {
        this.target = target;
    }

    static DataSource of(DataSource target) {
        Pooled pool = new Pooled(target);
        return (DataSource) Proxy.newProxyInstance(Pooled.class.getClassLoader(), new Class<?>[] {DataSource.class},
                (self, method, args) -> method.getName().equals("getConnection") ? pool.connection() : call(method, target, args));
    }

    private Connection connection() throws Throwable {
        Connection free = idle.poll();
        Connection real = free == null ? target.getConnection() : free;
        return (Connection) Proxy.newProxyInstance(Pooled.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, args) -> {
            if (!method.getName().equals("close")) {
                return call(method, real, args);
            }
            real.setAutoCommit(true);
            idle.add(real);
            return null;
        });
    }

    private static Object call(Method method, Object on, Object[] args) throws Throwable {
        try {
            return method.invoke(on, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
