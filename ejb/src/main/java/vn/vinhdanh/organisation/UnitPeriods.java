package vn.vinhdanh.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import vn.vinhdanh.shared.Moments;
import vn.vinhdanh.shared.RefusedException;

/** When a unit may exist: within the time of the unit above it, and unchanged once its last day is over. */
@Dependent
class UnitPeriods {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitQueries queries;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<UnitChangeListener> listeners;

    /** An ended unit keeps its name and its end; whoever followed it, papers and ratings refer to them. */
    void requireAlive(Unit unit) {
        if (unit.endedBefore(LocalDate.now(clock))) {
            throw new RefusedException("UNIT_CLOSED", unit.name(), Moments.day(unit.validTo()));
        }
    }

    /** A new unit does not begin before the one above it, and below one that ends none begins. */
    void requireWithin(Unit parent, LocalDate from) {
        if (parent != null && from.isBefore(parent.validFrom())) {
            throw new RefusedException("UNIT_BEFORE_PARENT", parent.name(), Moments.day(parent.validFrom()));
        }
        requireNotBeyond(parent, null);
    }

    /** A unit does not go on after the one above it; without a last day it goes on for ever. */
    void requireNotBeyondParent(Unit unit, LocalDate lastDay) {
        requireNotBeyond(unit.parentId() == null ? null : em.find(Unit.class, unit.parentId()), lastDay);
    }

    private static void requireNotBeyond(Unit parent, LocalDate lastDay) {
        if (parent != null && parent.validTo() != null && (lastDay == null || lastDay.isAfter(parent.validTo()))) {
            throw new RefusedException("UNIT_BEYOND_PARENT", parent.name(), Moments.day(parent.validTo()));
        }
    }

    /** What speaks against ending a unit on a day. */
    void requireClosable(Unit unit, LocalDate lastDay, String reason) {
        requireAlive(unit);
        if (unit.parentId() == null) {
            throw new RefusedException("UNIT_ROOT");
        }
        if (lastDay.isBefore(unit.validFrom())) {
            throw new RefusedException("PERIOD_REVERSED");
        }
        if (reason.isBlank()) {
            throw new RefusedException("UNIT_REASON");
        }
        requireNotBeyondParent(unit, lastDay);
        if (queries.openBelow(unit, lastDay) > 0) {
            throw new RefusedException("UNIT_HAS_UNITS", unit.name());
        }
        for (UnitChangeListener listener : listeners) {
            listener.closing(unit.getId(), lastDay);
        }
    }
}
