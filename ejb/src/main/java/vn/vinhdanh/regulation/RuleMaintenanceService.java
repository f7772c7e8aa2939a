package vn.vinhdanh.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/**
 * Continues the law when it changes: a rule gets a new version from a day on, with its legal basis; the version before ends the day before.
 * A version that has been in force is never edited, so that what was decided on it can be understood; one that is still ahead may be withdrawn.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class RuleMaintenanceService {

    private static final int CODE_LENGTH = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** All versions of all rules of the kind, oldest first. */
    public List<RuleVersionRow> versions(@NotNull RuleKind kind) {
        Map<String, String> symbols = new RegulationQueries(em).instruments().stream().collect(Collectors.toMap(InstrumentRow::code, InstrumentRow::symbol));
        return all(kind).stream().map(r -> r.version(symbols.get(r.instrumentCode()))).toList();
    }

    /** The words a choice may be: those the program knows from this rule and from rules of the same name for other awards. */
    public List<String> words(String series) {
        return words(all(RuleKind.PARAMETER), series);
    }

    /**
     * Adds the next version of a rule and ends the one before.
     *
     * @return number of the new row
     * @throws RefusedException {@code DATES_ORDER}, {@code RULE_OVERLAPS} with the first day of the version in the way, {@code RULE_VALUE}
     */
    public long add(@NotNull RuleKind kind, @NotNull @Valid RuleInput input) {
        requireOrder(input.getFrom(), input.getTo());
        requireInstrument(input.getInstrument());
        List<RuleVersion> all = all(kind);
        RuleVersion known = find(all, input.getSuccessorOf());
        List<RuleVersion> series = all.stream().filter(r -> r.series().equals(known.series())).toList();
        series.stream().filter(r -> !r.from().isBefore(input.getFrom()) && (input.getTo() == null || !r.from().isAfter(input.getTo()))).findFirst()
                .ifPresent(r -> {
                    throw new RefusedException("RULE_OVERLAPS", DAY.format(r.from()));
                });
        RuleVersion next = known.successor(input, words(all, known.series()), mayBeNone(all, known.series()));
        series.stream().filter(r -> r.from().isBefore(input.getFrom()) && (r.to() == null || !r.to().isBefore(input.getFrom())))
                .forEach(r -> r.endOn(input.getFrom().minusDays(1)));
        em.persist(next);
        em.flush();
        audit.record("RULE_ADDED", kind.name(), next.getId(), detail(next));
        return next.getId();
    }

    /**
     * Takes back a version whose first day is still ahead; the one before goes on in its place.
     *
     * @throws RefusedException {@code RULE_IN_FORCE} once its first day has come
     */
    public void withdraw(@NotNull RuleKind kind, long id) {
        List<RuleVersion> all = all(kind);
        RuleVersion wrong = find(all, id);
        if (!wrong.from().isAfter(LocalDate.now(clock))) {
            throw new RefusedException("RULE_IN_FORCE");
        }
        List<RuleVersion> before = all.stream()
                .filter(r -> r.series().equals(wrong.series()) && wrong.from().minusDays(1).equals(r.to())).toList();
        if (before.isEmpty()) {
            throw new RefusedException("RULE_FIRST");
        }
        before.forEach(r -> r.endOn(wrong.to()));
        em.remove(wrong);
        audit.record("RULE_WITHDRAWN", kind.name(), id, detail(wrong));
    }

    /**
     * Puts a new instrument on file, so that rules can rest on it.
     *
     * @return its code
     */
    public String addInstrument(@NotNull @Valid InstrumentInput input) {
        requireOrder(input.getFrom(), input.getTo());
        String plain = VietnameseText.search(input.getSymbol()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
        String code = plain.length() > CODE_LENGTH ? plain.substring(0, CODE_LENGTH) : plain;
        boolean known = new RegulationQueries(em).instruments().stream()
                .anyMatch(i -> i.code().equals(code) || i.symbol().equalsIgnoreCase(input.getSymbol().strip()));
        if (known || code.isEmpty()) {
            throw new RefusedException("INSTRUMENT_KNOWN", input.getSymbol().strip());
        }
        LegalInstrument instrument = new LegalInstrument(code, input);
        em.persist(instrument);
        em.flush();
        audit.record("INSTRUMENT_ADDED", "INSTRUMENT", instrument.getId(), input.getSymbol().strip());
        return code;
    }

    private List<RuleVersion> all(RuleKind kind) {
        return em.createQuery(kind.query(), RuleVersion.class).getResultList();
    }

    private static RuleVersion find(List<RuleVersion> all, long id) {
        return all.stream().filter(r -> r.getId() == id).findFirst().orElseThrow(NotFoundException::new);
    }

    private void requireInstrument(String code) {
        if (new RegulationQueries(em).instruments().stream().noneMatch(i -> i.code().equals(code))) {
            throw new NotFoundException();
        }
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new RefusedException("DATES_ORDER");
        }
    }

    /** Rules of the same last name, as MIN_LEVEL of every award, speak of the same thing. */
    private static boolean alike(String one, String other) {
        return one.substring(one.lastIndexOf('.') + 1).equals(other.substring(other.lastIndexOf('.') + 1));
    }

    private static List<String> words(List<RuleVersion> all, String series) {
        return all.stream().filter(r -> alike(r.series(), series)).map(r -> r.version("").text()).filter(Objects::nonNull).distinct().toList();
    }

    private static boolean mayBeNone(List<RuleVersion> all, String series) {
        return all.stream().filter(r -> alike(r.series(), series)).map(r -> r.version("")).anyMatch(v -> v.number() == null && !v.measure().isWord());
    }

    private static String detail(RuleVersion rule) {
        RuleVersionRow row = rule.version(rule.instrumentCode());
        return row.series() + " = " + (row.text() == null ? row.number() : row.text()) + ", " + row.basis().from() + " - " + row.basis().to() + ", "
                + row.basis().instrument() + " " + row.basis().article() + " " + row.basis().clause() + ", " + row.basis().confidence();
    }
}
