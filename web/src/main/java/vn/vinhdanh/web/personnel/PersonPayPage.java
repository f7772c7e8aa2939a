package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.pay.NextStep;
import vn.vinhdanh.personnel.pay.PayInput;
import vn.vinhdanh.personnel.pay.PayRow;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.pay.PayView;
import vn.vinhdanh.personnel.pay.Rank;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Numbers;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The area of the person page that shows pay: what is, what comes and why, what was; with the dialog for a step or a correction. */
@Named
@ViewScoped
public class PersonPayPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> QUESTIONS = Set.of("PAY_FALLS", "PAY_LEAPS", "PAY_FALLS_WHY");

    @EJB
    private PayService pay;
    @Inject
    private TextMap texts;

    private Long personId;
    private PayView view;
    private List<Choice> ranks = List.of();
    private PayInput input = new PayInput();
    private PayRow corrected;
    private boolean undated;
    private String question;

    /** Reads the pay of the person of the page, when this area is the chosen one. */
    public void load(Long person, boolean shown) {
        personId = person;
        if (shown && person != null) {
            view = pay.of(person);
            Map<String, Choice> byCode = new LinkedHashMap<>();
            for (Rank rank : pay.ranks()) {
                byCode.putIfAbsent(rank.code(), new Choice(rank.code(), rank.code() + " " + rank.name()));
            }
            ranks = new ArrayList<>(byCode.values());
        }
    }

    /** Opens the dialog for the next period, as the tables foresee it. */
    public void add() {
        begin(new PayInput(), view.periods().isEmpty());
        input.setPersonId(personId);
        if (view.current() != null) {
            input.setRankCode(view.current().rankCode());
            input.setStep(view.current().step());
            input.setBeyondPercent(view.current().beyondPercent());
        }
        if (view.next() != null && view.next().isKnown()) {
            input.setValidFrom(view.next().on());
            input.setStep(view.next().step());
            input.setBeyondPercent(view.next().beyondPercent());
        }
    }

    private void begin(PayInput of, boolean mayStayUndated) {
        input = of;
        corrected = null;
        undated = mayStayUndated;
        question = null;
    }

    /** Opens the dialog to correct one period. */
    public void edit(PayRow row) {
        begin(row.input(personId), !row.startKnown());
        corrected = row;
    }

    /** Stores the period and shows the person again; a falling step or a leap is asked about first. */
    public void save() throws IOException {
        forgetCoefficientOfAnotherStep();
        BigDecimal typed = input.getCoefficient();
        try {
            pay.save(input);
        } catch (RefusedException e) {
            // what the table filled in belongs to this step; the next answer may be another one
            input.setCoefficient(typed);
            if (!QUESTIONS.contains(e.code())) {
                throw e;
            }
            question = texts.format("error." + e.code(), e.args().toArray()) + " " + texts.format("error." + e.code() + ".remedy", e.args().toArray());
            return;
        }
        Said.doneThere(texts.get("pay.saved"));
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?tab=pay&id=" + personId);
    }

    /** Whoever corrects the step or the rank alone means the coefficient the table gives for it. */
    private void forgetCoefficientOfAnotherStep() {
        if (corrected != null && input.getCoefficient() != null && corrected.coefficient() != null && input.getCoefficient().compareTo(corrected.coefficient()) == 0
                && !(Objects.equals(input.getStep(), corrected.step()) && Objects.equals(input.getRankCode(), corrected.rankCode()))
                && ranks.stream().anyMatch(r -> r.value().equals(input.getRankCode()))) {
            input.setCoefficient(null);
        }
    }

    /** What comes, in one sentence. */
    public String getNextSentence() {
        NextStep next = view.next();
        if (next == null) {
            return texts.get("pay.next.none");
        }
        return next.isKnown() ? texts.format("pay.next." + next.kind(), next.step(), number(next.coefficient()), next.beyondPercent())
                : texts.get("pay.next." + next.kind());
    }

    /** A number as it is written in the reader's language. */
    public String number(BigDecimal number) {
        return Numbers.number(number, Faces.getLocale());
    }

    /** Whether the first day may stay unknown. */
    public boolean isUndated() {
        return undated;
    }

    /** What is asked before the period is written; null when nothing is. */
    public String getQuestion() {
        return question;
    }

    public PayView getView() {
        return view;
    }

    public List<Choice> getRanks() {
        return ranks;
    }

    public PayInput getInput() {
        return input;
    }
}
