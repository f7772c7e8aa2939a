package vn.vinhdanh.testing;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * The entities over one database. To read their mapping takes longer than to copy a database, so the next test that asks for the same kind gets a mapping
 * whose test is done, turned to its own database and with nothing remembered of the former one.
 */
final class Mapping {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Map<String, Deque<Mapping>> FREE = new ConcurrentHashMap<>();

    private final String kind;
    private final CountingDataSource dataSource;
    private final EntityManagerFactory factory;

    /** For one database alone. */
    Mapping(String kind, DataSource plain) {
        this.kind = kind;
        this.dataSource = new CountingDataSource(plain);
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", null);
        properties.put("jakarta.persistence.nonJtaDataSource", dataSource);
        properties.put("eclipselink.session-name", kind + "_mapping_" + COUNTER.incrementAndGet());
        this.factory = Persistence.createEntityManagerFactory("vinhdanh", properties);
    }

    /** For a database of a kind of server, of which all speak alike. */
    static synchronized Mapping of(String kind, DataSource plain) {
        Mapping free = FREE.computeIfAbsent(kind, k -> new ArrayDeque<>()).poll();
        if (free == null) {
            return new Mapping(kind, plain);
        }
        free.dataSource.turnTo(plain);
        return free;
    }

    CountingDataSource dataSource() {
        return dataSource;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    /** Its test is done. Numbers it had drawn ahead from the sequence of that database would be taken twice in the next one. */
    void giveBack() {
        factory.getCache().evictAll();
        factory.unwrap(ServerSession.class).getSequencingControl().initializePreallocated();
        synchronized (Mapping.class) {
            FREE.get(kind).add(this);
        }
    }

    void close() {
        factory.close();
    }
}
