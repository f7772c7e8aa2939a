package vn.vinhdanh.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Tells whether the application can work. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HealthService {

    private static final Logger LOG = Logger.getLogger(HealthService.class.getName());
    private static final int PATIENCE_SECONDS = 3;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource dataSource;

    /** Product name of the database when it answers, null when not. */
    public String database() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS) ? connection.getMetaData().getDatabaseProductName() : null;
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer", e);
            return null;
        }
    }

    /** Version of the application. */
    public String version() {
        Properties properties = new Properties();
        try (InputStream in = HealthService.class.getResourceAsStream("/vinhdanh.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
