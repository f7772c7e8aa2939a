package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.reward.dossier.DossierFile;
import vn.vinhdanh.reward.register.Tariff;

/** The document desk: takes the next number, notes the agency of the day, writes the awards. */
@Dependent
class Registration {

    @Inject
    private NumberSeries series;
    @Inject
    private AwardWriter writer;
    @Inject
    private AgencyPaper paper;
    @Inject
    private DecisionPress press;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    void number(Decision decision, LocalDate issuedOn) {
        AgencyPaper.Sheet agency = paper.sheet();
        int number = series.next(agency.symbol(), decision.getDocumentType(), issuedOn);
        decision.register(new Issue(agency.symbol(), agency.name(), agency.superior(), agency.place(), number, issuedOn),
                caller.username(), LocalDateTime.now(clock));
    }

    /** Keeps the document as it is issued; everything about it must be written by now. */
    void archive(DossierFile dossier, Decision decision) {
        press.archive(decision, dossier);
    }

    void award(DossierFile dossier, Decision decision, Tariff tariff) {
        BigDecimal total = writer.write(dossier, decision, tariff);
        decision.pay(total, tariff.baseSalary());
    }
}
