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
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.pay.NextStep;
import vn.vinhdanh.personnel.pay.PayInput;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.pay.PayView;
import vn.vinhdanh.personnel.pay.Rank;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Numbers;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The area of the person page that shows pay: what is, what comes and why, what was; with the dialog for a step or a correction. */
@Named
@ViewScoped
public class PersonPayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PayService pay;
    @Inject
    private TextMap texts;

    private Long personId;
    private PayView view;
    private List<Choice> ranks = List.of();
    private PayInput input = new PayInput();

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
        input = new PayInput();
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

    /** Opens the dialog to correct one period. */
    public void edit(vn.vinhdanh.personnel.pay.PayRow row) {
        input = row.input(personId);
    }

    /** Stores the period and shows the person again. */
    public void save() throws IOException {
        pay.save(input);
        Said.doneThere(texts.get("pay.saved"));
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?tab=pay&id=" + personId);
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
