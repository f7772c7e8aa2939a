package vn.vinhdanh.web.regulation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.BaseSalaryRow;
import vn.vinhdanh.regulation.CouncilThreshold;
import vn.vinhdanh.regulation.InstrumentRow;
import vn.vinhdanh.regulation.LegalBasis;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.CurrentUser;
import vn.vinhdanh.web.shared.TypedDay;

/** The law of a day: instruments, catalogue with money, votes needed, parameters. */
@Named
@RequestScoped
public class RegulationPage {

    /** The parts of the page, in the order of their tabs. */
    private static final List<String> PARTS = List.of("instruments", "awards", "council", "parameters");

    @EJB
    private RegulationService regulation;
    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;

    private String part = PARTS.get(0);
    private final TypedDay asked = new TypedDay();
    private LocalDate day;
    private RuleBook book;
    private List<MoneyRow> awards;
    private List<RuleRow> parameters;

    /** Reads the rules of the day in the address; today when it has none. */
    public void load() {
        asked.orElse(LocalDate.now(clock));
        day = asked.isWrong() ? LocalDate.now(clock) : asked.getDay();
        if (!PARTS.contains(part)) {
            part = PARTS.get(0);
        }
        book = regulation.ruleBook();
        Locale locale = user.getLocale();
        awards = book.awards().values().stream().sorted(Comparator.comparingInt(AwardRow::honourOrder))
                .map(a -> MoneyRow.of(a, book, day, locale)).toList();
        parameters = book.parameters().values().stream().flatMap(List::stream)
                .filter(p -> p.basis().holdsOn(day) || p.basis().from().isAfter(day))
                .sorted(Comparator.comparing(Parameter::code).thenComparing(p -> p.basis().from())).map(p -> RuleRow.of(p, day, locale)).toList();
    }

    public List<String> getParts() {
        return PARTS;
    }

    public List<InstrumentRow> getInstruments() {
        return regulation.instruments();
    }

    public List<MoneyRow> getAwards() {
        return awards;
    }

    public List<CouncilThreshold> getThresholds() {
        return book.thresholds().stream().filter(t -> t.basis().holdsOn(day))
                .sorted(Comparator.comparing(t -> t.award() == null ? "~" : t.award())).toList();
    }

    /** Name of an award; the words for all others when null. */
    public String awardName(String code, String others) {
        return code == null ? others : book.award(code).map(a -> a.name(user.getLocale())).orElse(code);
    }

    public List<RuleRow> getParameters() {
        return parameters;
    }

    public BaseSalaryRow getBaseSalary() {
        return book.baseSalary(day).orElse(null);
    }

    /** All periods of the base salary, the latest first. */
    public List<BaseSalaryRow> getSalaries() {
        return book.salaries().stream().sorted(Comparator.comparing((BaseSalaryRow s) -> s.basis().from()).reversed()).toList();
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    /** The day as it stands in the address. */
    public TypedDay getAsked() {
        return asked;
    }

    /** Instrument, article, clause in the reader's language. */
    public String cite(LegalBasis basis) {
        return basis.cite(Texts.of(user.getLocale()));
    }

    /** From when to when, in the reader's language. */
    public String version(LegalBasis basis) {
        return basis.version(Texts.of(user.getLocale()));
    }

    public LocalDate getDay() {
        return day;
    }
}
