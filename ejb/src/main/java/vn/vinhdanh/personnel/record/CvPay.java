package vn.vinhdanh.personnel.record;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.document.CvDocument;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.personnel.pay.PayRow;
import vn.vinhdanh.personnel.pay.PayView;
import vn.vinhdanh.shared.Texts;

/** Pay in the printed form: since when rank and step are held, what is paid beyond, and the periods from the first on (quá trình lương). */
final class CvPay {

    private CvPay() {
    }

    /** Fields beside rank, step and coefficient. */
    static Stream<CvDocument.Item> items(PayView pay) {
        PayRow now = pay.current();
        return Stream.of(item("rankSince", day(pay.rankSince())), item("paidSince", day(pay.paidSince())), item("countsSince", day(pay.countsSince())),
                item("percentPaid", now == null ? "" : now.percentPaid() + "%"), item("beyond", now == null ? "" : now.beyondPercent() + "%"));
    }

    /** What was paid, up to today. */
    static CvDocument.Section history(PayView pay) {
        List<List<String>> rows = new ArrayList<>();
        LocalDate to = null;
        for (PayRow period : pay.upToToday()) {
            rows.add(List.of(CvSections.period(period.startKnown() ? period.validFrom() : null, to), CvSections.text(period.rankCode()),
                    period.step() == null ? "" : period.step().toString(), number(period.coefficient()), beyond(period), CvSections.text(period.decisionNo())));
            to = period.validFrom().minusDays(1);
        }
        return CvSections.section("pay", List.of("period", "rank", "step", "coefficient", "paid", "decision"), List.of(48, 24, 14, 20, 30, 29),
                CvSections.oldestFirst(rows));
    }

    private static String beyond(PayRow period) {
        String beyond = period.beyondPercent() == 0 ? "" : Wording.of("cv.beyondShort", period.beyondPercent());
        return period.percentPaid() + "%" + beyond;
    }

    private static CvDocument.Item item(String name, String value) {
        return new CvDocument.Item(Wording.of("cv." + name), value);
    }

    private static String day(LocalDate known) {
        return known == null ? "" : CvSections.DATE.format(known);
    }

    private static String number(BigDecimal known) {
        return known == null ? "" : new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Texts.VIETNAMESE)).format(known);
    }
}
