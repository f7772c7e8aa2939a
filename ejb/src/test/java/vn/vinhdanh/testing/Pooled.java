package vn.vinhdanh.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** Gives closed connections out again, as the pool of a server does: opening one takes longer than most queries. */
public final class Pooled implements AutoCloseable {

    private final DataSource target;
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    public Pooled(DataSource target) {
        this.target = target;
    }

    /** The data source whose connections come from here. */
    public DataSource source() {
        return (DataSource) Proxy.newProxyInstance(Pooled.class.getClassLoader(), new Class<?>[] {DataSource.class},
                (self, method, args) -> method.getName().equals("getConnection") ? connection() : call(method, target, args));
    }

    /** Really closes those that nobody uses. */
    @Override
    public void close() {
        closed = true;
        try {
            for (Connection free = idle.poll(); free != null; free = idle.poll()) {
                free.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        Connection free = idle.poll();
        Connection real = free == null ? target.getConnection() : free;
        AtomicBoolean left = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(Pooled.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, args) -> {
            if (!method.getName().equals("close")) {
                return call(method, real, args);
            }
            if (left.compareAndSet(false, true)) {
                leave(real);
            }
            return null;
        });
    }

    /** What was not committed is gone, as if it had been closed. */
    private void leave(Connection real) throws SQLException {
        if (real.isClosed()) {
            return;
        }
        if (!real.getAutoCommit()) {
            real.rollback();
            real.setAutoCommit(true);
        }
        if (closed) {
            real.close();
        } else {
            idle.add(real);
        }
    }

    private static Object call(Method method, Object on, Object[] args) throws Throwable {
        try {
            return method.invoke(on, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
