package vn.vinhdanh.testing;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.ClockProducer;

/**
 * Calls a service as somebody: one transaction per call, rolled back on any exception, roles checked on every public
 * method as the container does. Transaction attributes other than the default are not imitated.
 */
public final class Harness {

    private final Db db;
    private Clock clock = fixed("2026-11-22T09:00:00");

    public Harness(Db db) {
        this.db = db;
    }

    /** Sets the time, as {@code 2026-12-14T08:00:00} in Vietnam. */
    public Harness at(String dateTime) {
        clock = fixed(dateTime);
        return this;
    }

    public Db db() {
        return db;
    }

    /** SQL statements of the calls since {@link #resetStatements()}. */
    public int statements() {
        return db.statements();
    }

    public void resetStatements() {
        db.resetStatements();
    }

    /** Somebody with these roles; what units they cover is in table role_grant, see {@link TestData}. */
    public As as(String username, Role... roles) {
        return new As(username, roles.length == 0 ? Set.of() : EnumSet.copyOf(List.of(roles)));
    }

    /** The application itself. */
    public As system() {
        return as("system", Role.SYSTEM);
    }

    /** Works on the database in a transaction, past the services: to prepare and to look. */
    public <R> R tx(Function<EntityManager, R> work) {
        EntityManager em = db.factory().createEntityManager();
        try {
            em.getTransaction().begin();
            R result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** The one value that a query answers. */
    public String text(String sql) {
        return tx(em -> String.valueOf(em.createNativeQuery(sql).getSingleResult()));
    }

    /** One caller. */
    public final class As {

        private final String username;
        private final Set<Role> roles;

        private As(String username, Set<Role> roles) {
            this.username = username;
            this.roles = roles;
        }

        /**
         * Calls a service.
         *
         * @throws EJBAccessException when a role is missing
         */
        public <S, R> R call(Class<S> service, Function<S, R> work) {
            return tx(em -> work.apply(new Wiring(em, clock, username, roles).get(service)));
        }

        /** Calls a service for its effect. */
        public <S> void run(Class<S> service, Consumer<S> work) {
            call(service, s -> {
                work.accept(s);
                return null;
            });
        }
    }

    private static Clock fixed(String dateTime) {
        return Clock.fixed(LocalDateTime.parse(dateTime).atZone(ClockProducer.ZONE).toInstant(), ClockProducer.ZONE);
    }
}
