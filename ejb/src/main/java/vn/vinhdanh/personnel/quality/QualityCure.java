package vn.vinhdanh.personnel.quality;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.vinhdanh.personnel.pay.PayInput;
import vn.vinhdanh.personnel.pay.PayRow;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.personnel.posting.PostingInput;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;

/** Writes what a finding offers, through the same use cases as a clerk would, with the finding as the reason in the change log. */
@Dependent
class QualityCure {

    @EJB
    private PersonService people;
    @EJB
    private PostingService postings;
    @EJB
    private PayService pay;

    void apply(FindingRow row) {
        if (row.cure() == null) {
            throw new RefusedException("QUALITY_NO_CURE");
        }
        switch (row.kind()) {
            case SEX_MISSING, ID_SEX -> record(row, p -> p.setSex(Sex.valueOf(row.cure())));
            case ID_YEAR -> record(row, p -> born(p, Integer.parseInt(row.cure())));
            case RANK_UNKNOWN -> pay(row, p -> p.setRankCode(row.cure()), p -> p.setRankCode(row.cure()));
            case STEP_BEYOND -> pay(row, p -> p.setStep(Integer.valueOf(row.cure())), p -> p.setPayStep(Integer.valueOf(row.cure())));
            case COEFFICIENT -> pay(row, p -> p.setCoefficient(new BigDecimal(row.cure())), p -> p.setPayCoefficient(new BigDecimal(row.cure())));
            case POSTING_OVERLAP, LEFT_BUT_SERVING -> endPosting(row);
            default -> throw new RefusedException("QUALITY_NO_CURE");
        }
    }

    private void record(FindingRow row, Consumer<PersonInput> change) {
        PersonInput input = people.input(row.personId());
        change.accept(input);
        input.setReason(reason(row));
        people.save(input);
    }

    /** A period with its decision is corrected as such; what only a list said is corrected in the record. */
    private void pay(FindingRow row, Consumer<PayInput> ofPeriod, Consumer<PersonInput> ofRecord) {
        PayRow current = pay.of(row.personId()).current();
        if (current == null || !current.startKnown()) {
            record(row, ofRecord);
            return;
        }
        PayInput input = current.input(row.personId());
        ofPeriod.accept(input);
        input.setReason(reason(row));
        pay.save(input);
    }

    private static void born(PersonInput input, int year) {
        if (input.getBirthDate() == null) {
            input.setBirthYear(year);
        } else {
            input.setBirthDate(input.getBirthDate().withYear(year));
        }
    }

    private void endPosting(FindingRow row) {
        PostingInput input = postings.list(row.personId()).stream().filter(p -> p.id().equals(row.refId())).findFirst()
                .orElseThrow(NotFoundException::new).input(row.personId());
        input.setValidTo(LocalDate.parse(row.cure()));
        input.setReason(reason(row));
        postings.save(input);
    }

    /** Stored, therefore in the language of the department. */
    private static String reason(FindingRow row) {
        Texts texts = Texts.of(Texts.VIETNAMESE);
        return texts.get("quality.reason", texts.of(row.kind()));
    }
}
