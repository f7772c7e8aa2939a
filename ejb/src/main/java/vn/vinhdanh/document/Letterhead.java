package vn.vinhdanh.document;

import java.time.LocalDate;

/**
 * The head of an official document (elements 1 to 4 of Decree 30/2020, annex I).
 *
 * @param superiorBody body above the issuing one, "Ủy ban nhân dân tỉnh Lai Châu"; printed in capitals; null when there is none
 * @param issuingBody  body that issues, "Sở Nội vụ"; printed in capitals in the head;
 *                     a line break is kept: "Hội đồng\nThi đua - Khen thưởng"
 * @param number       number given by the document clerk; null leaves the place empty, as drafts do
 * @param symbol       type and agency behind the slash, "QĐ-SNV"
 * @param place        place name, "Lai Châu"
 * @param date         day of issue; null leaves the places of day, month and year empty
 * @param draft       whether it is not signed yet: every page is marked as a draft
 */
public record Letterhead(String superiorBody, String issuingBody, Integer number, String symbol, String place, LocalDate date,
                         boolean draft) {

    /** The head of a signed document. */
    public Letterhead(String superiorBody, String issuingBody, Integer number, String symbol, String place, LocalDate date) {
        this(superiorBody, issuingBody, number, symbol, place, date, false);
    }

    /** The same head on a draft. */
    public Letterhead asDraft() {
        return new Letterhead(superiorBody, issuingBody, number, symbol, place, date, true);
    }

    /** Number and symbol as other documents cite them: "05/QĐ-SNV". */
    public String citation() {
        return number == null ? "     /" + symbol : citation(number);
    }

    /** How a number of this series is written: "05/QĐ-SNV". */
    public String citation(int given) {
        return VietnameseNumbers.twoDigits(given) + "/" + symbol;
    }
}
