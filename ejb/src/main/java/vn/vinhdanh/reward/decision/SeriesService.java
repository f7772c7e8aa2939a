package vn.vinhdanh.reward.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.shared.RefusedException;

/** The series of document numbers of this year, as the administrator sees and sets them (NĐ 30/2020, Phụ lục I). */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class SeriesService {

    private static final int MOST = 99_999;

    @Inject
    private NumberSeries series;
    @Inject
    private AgencyPaper paper;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Every series with the number that comes next. */
    public List<SeriesRow> thisYear() {
        String agency = paper.sheet().symbol();
        int year = LocalDate.now(clock).getYear();
        return Stream.of(DocumentType.values()).map(type -> {
            int next = series.expected(agency, type, year);
            return new SeriesRow(type, year, next, type.numberText(next, agency));
        }).toList();
    }

    /**
     * Lets a series of this year go on with a number, where numbers were given outside this system.
     *
     * @throws RefusedException SERIES_NUMBER for what is no number of a document, SERIES_USED when it is given already
     */
    public void goOnWith(DocumentType type, int next) {
        if (next < 1 || next > MOST) {
            throw new RefusedException("SERIES_NUMBER");
        }
        int year = LocalDate.now(clock).getYear();
        series.goOnWith(next, paper.sheet().symbol(), type, year);
        audit.record("NUMBER_SERIES_SET", "NUMBER_SERIES", null, type + " " + year + ": " + next);
    }
}
