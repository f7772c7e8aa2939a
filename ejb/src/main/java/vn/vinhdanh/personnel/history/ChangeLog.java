package vn.vinhdanh.personnel.history;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import vn.vinhdanh.account.Caller;

/**
 * Keeps what was changed in somebody's file, with who, when, why, old and new, within the transaction of the change. Whoever writes a person
 * or one of the person's histories calls it; writers of whole sets insert into table {@code person_change} with one statement instead.
 * The right to make the change is checked by the use case that calls.
 */
@Dependent
public class ChangeLog {

    /** The record itself. */
    public static final String PERSON = "PERSON";
    /** Where the person serves. */
    public static final String POSTING = "POSTING";
    /** Rank, step and coefficient with their days. */
    public static final String PAY = "PAY";
    public static final String DISCIPLINE = "DISCIPLINE";
    /** Yearly quality levels. */
    public static final String RATING = "RATING";
    public static final String AWARD = "AWARD";
    public static final String INITIATIVE = "INITIATIVE";
    /** Field that stands for the row as a whole: it was entered or taken away. */
    public static final String WHOLE = "row";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<ChangeListener> listeners;

    /** Fields of a section that is one row per person. */
    public void record(long personId, String section, String reason, Map<String, FieldChange> fields) {
        record(personId, section, null, reason, fields);
    }

    /**
     * Fields of one row of a history.
     *
     * @param subject which row: its year, the day it began, what it is called
     * @param reason  why, as the writer said; may be null
     */
    public void record(long personId, String section, String subject, String reason, Map<String, FieldChange> fields) {
        if (fields.isEmpty()) {
            return;
        }
        LocalDateTime now = LocalDateTime.now(clock);
        String by = caller.username();
        fields.forEach((field, change) -> em.persist(new PersonChange(personId, now, by, section, subject, reason).of(field, change)));
        listeners.forEach(listener -> listener.changed(personId));
    }

    /** A row that was entered as a whole; {@code what} says it in a few words. */
    public void entered(long personId, String section, String subject, String reason, Object what) {
        record(personId, section, subject, reason, Map.of(WHOLE, FieldChange.of(null, what)));
    }
}
