package vn.vinhdanh.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this version before anything else starts. With {@code VINHDANH_SCHEMA=validate}
 * it only checks, and an operator applies the same files with an account of his own.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigrator {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource dataSource;

    @PostConstruct
    void start() {
        Flyway flyway = configured(dataSource);
        if ("validate".equals(Settings.get("VINHDANH_SCHEMA", "migrate"))) {
            flyway.validate();
        } else {
            flyway.migrate();
        }
    }

    /**
     * The migration of this application for a database, PostgreSQL or H2. Each room numbers its files in a range of its
     * own, so a later version may bring a number below the highest one applied.
     */
    public static Flyway configured(DataSource dataSource) {
        ClassLoader own = SchemaMigrator.class.getClassLoader();
        return Flyway.configure(own).dataSource(dataSource).failOnMissingLocations(true).outOfOrder(true)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor(dataSource)).load();
    }

    private static String vendor(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return product.startsWith("PostgreSQL") ? "postgresql" : "h2";
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
