package vn.vinhdanh.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import vn.vinhdanh.shared.SchemaMigrator;

/** Databases of H2 in memory. The migrations run once in a JVM; the next databases repeat what they left, a tenth of the time. */
final class H2Copies {

    private static final String TEMPLATE = "template_vinhdanh";
    private static List<String> script;

    private H2Copies() {
    }

    /** A migrated database of this name, which nobody uses yet. */
    static DataSource make(String name) {
        template();
        DataSource copy = source(name);
        try (Connection connection = copy.getConnection(); Statement statement = connection.createStatement()) {
            for (String line : script) {
                statement.execute(line);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
        return copy;
    }

    /** The migrated database itself: nobody writes there. */
    static synchronized DataSource template() {
        DataSource template = source(TEMPLATE);
        if (script == null) {
            SchemaMigrator.configured(template).migrate();
            script = script(template);
        }
        return template;
    }

    /** The statements that make a database like this one, its rows and the states of its sequences too. */
    static List<String> script(DataSource of) {
        List<String> lines = new ArrayList<>();
        try (Connection connection = of.getConnection(); Statement statement = connection.createStatement(); ResultSet line = statement.executeQuery("SCRIPT")) {
            while (line.next()) {
                lines.add(line.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }

    private static DataSource source(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000");
        return source;
    }
}
