package vn.vinhdanh.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Has PostgreSQL explain every query before it is executed, with its values and the settings of its transaction. */
public final class Plans {

    private final DataSource target;
    private final List<String> plans = new ArrayList<>();

    public Plans(DataSource target) {
        this.target = target;
    }

    /** The data source whose queries are explained. */
    public DataSource watched() {
        return proxy(DataSource.class, target, (method, args) -> {
            Object result = call(method, target, args);
            return result instanceof Connection connection ? watched(connection) : result;
        });
    }

    /** The plans since the last call, one text per query. */
    public List<String> taken() {
        List<String> taken = List.copyOf(plans);
        plans.clear();
        return taken;
    }

    private Connection watched(Connection real) {
        return proxy(Connection.class, real, (method, args) -> {
            Object result = call(method, real, args);
            return result instanceof PreparedStatement statement ? watched(statement, real) : result;
        });
    }

    private PreparedStatement watched(PreparedStatement real, Connection connection) {
        return proxy(PreparedStatement.class, real, (method, args) -> {
            if (method.getName().startsWith("execute") && args == null) {
                explain(real.unwrap(PreparedStatement.class).toString(), connection);
            }
            return call(method, real, args);
        });
    }

    /** The driver writes a statement with its values in place of the question marks. */
    private void explain(String sql, Connection connection) throws SQLException {
        if (!sql.stripLeading().regionMatches(true, 0, "SELECT", 0, "SELECT".length())) {
            return;
        }
        StringBuilder plan = new StringBuilder(sql).append('\n');
        try (Statement statement = connection.createStatement(); ResultSet line = statement.executeQuery("EXPLAIN " + sql)) {
            while (line.next()) {
                plan.append(line.getString(1)).append('\n');
            }
        }
        plans.add(plan.toString());
    }

    private interface Handler {
        Object handle(Method method, Object[] args) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, T real, Handler handler) {
        return type.cast(Proxy.newProxyInstance(Plans.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> handler.handle(method, args)));
    }

    private static Object call(Method method, Object on, Object[] args) throws Throwable {
        try {
            return method.invoke(on, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
