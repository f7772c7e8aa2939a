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

/** Writes what a finding offers, through the same use cases as a clerk would, with the reason given for it in the change log, which keeps the old value. */
@Dependent
class QualityCure {

    @EJB
    private PersonService people;
    @EJB
    private PostingService postings;
    @EJB
    private PayService pay;

    void apply(FindingRow row, String reason) {
        if (row.cure() == null) {
            throw new RefusedException("QUALITY_NO_CURE");
        }
        switch (row.kind()) {
            case SEX_MISSING, ID_SEX -> record(row, reason, p -> p.setSex(Sex.valueOf(row.cure())));
            case ID_YEAR -> record(row, reason, p -> p.setBirthYear(Integer.valueOf(row.cure())));
            case JOB_GROUP_LEADER -> record(row, reason, p -> p.setLeader(true));
            case STEP_MISSING -> pay(row, reason, p -> complete(p, row.cure()));
            case RANK_UNKNOWN -> pay(row, reason, p -> p.setRankCode(row.cure()));
            case STEP_BEYOND -> pay(row, reason, p -> p.setStep(Integer.valueOf(row.cure())));
            case COEFFICIENT -> pay(row, reason, p -> p.setCoefficient(new BigDecimal(row.cure())));
            case POSTING_OVERLAP, LEFT_BUT_SERVING -> endPosting(row, reason);
            default -> throw new RefusedException("QUALITY_NO_CURE");
        }
    }

    private void record(FindingRow row, String reason, Consumer<PersonInput> change) {
        PersonInput input = people.input(row.personId());
        change.accept(input);
        input.setReason(reason);
        people.save(input);
    }

    /** Corrects the period of today; one whose beginning is not known stays without it. */
    private void pay(FindingRow row, String reason, Consumer<PayInput> change) {
        PayRow current = pay.of(row.personId()).current();
        PayInput input = current == null ? ofRecord(row.personId()) : current.input(row.personId());
        change.accept(input);
        input.setReason(reason);
        input.setGoAhead(true);
        pay.save(input);
    }

    /** What is missing beside the rank: a coefficient is written with its decimals, a step is none. */
    private static void complete(PayInput input, String missing) {
        if (missing.contains(".")) {
            input.setCoefficient(new BigDecimal(missing));
        } else {
            input.setStep(Integer.valueOf(missing));
        }
    }

    /** What the record says where no period was ever entered. */
    private PayInput ofRecord(long personId) {
        PersonInput record = people.input(personId);
        PayInput input = new PayInput();
        input.setPersonId(personId);
        input.setRankCode(record.getRankCode());
        input.setStep(record.getPayStep());
        input.setCoefficient(record.getPayCoefficient());
        return input;
    }

    private void endPosting(FindingRow row, String reason) {
        PostingInput input = postings.list(row.personId()).stream().filter(p -> p.id().equals(row.refId())).findFirst()
                .orElseThrow(NotFoundException::new).ended(row.personId(), LocalDate.parse(row.cure()));
        input.setReason(reason);
        postings.save(input);
    }
}
