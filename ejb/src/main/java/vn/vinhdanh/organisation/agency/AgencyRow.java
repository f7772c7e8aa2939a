package vn.vinhdanh.organisation.agency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.document.Letterhead;
import vn.vinhdanh.document.Signatory;

/**
 * The agency as its documents show it.
 *
 * @param superiorBody      body above, "Ủy ban nhân dân tỉnh Lai Châu"; null when there is none
 * @param issuingBody       the department itself, "Sở Nội vụ"
 * @param placeName         "Lai Châu"
 * @param symbol            symbol of the agency in document numbers, "SNV"
 * @param draftingSymbol    symbol of the drafting division, "TĐKT"
 * @param provinceAuthority whom submissions go to, "Chủ tịch Ủy ban nhân dân tỉnh Lai Châu"
 * @param councilName       "Hội đồng Thi đua - Khen thưởng Sở Nội vụ"
 * @param councilSymbol     "HĐTĐKT"
 * @param fund              where bonuses are paid from
 * @param responsible       who carries decisions out
 * @param functionDecision  decision that gives the agency its functions, a basis of every decision; null when not entered
 * @param headPosition      position of the head, "Giám đốc"
 * @param signatory         who signs now, and in what capacity
 * @param recipients        entries of "Nơi nhận"
 * @param shiftRightMm      shift of pre-printed stock to the right
 * @param shiftDownMm       shift of pre-printed stock downwards
 */
public record AgencyRow(String superiorBody, String issuingBody, String placeName, String symbol, String draftingSymbol,
                        String provinceAuthority, String councilName, String councilSymbol, String fund, String responsible,
                        String functionDecision, String headPosition, Signatory signatory, List<String> recipients, BigDecimal shiftRightMm,
                        BigDecimal shiftDownMm) {

    /**
     * The head of a letter of the department.
     *
     * @param number number of the series; null for drafts
     * @param type   type of document, "QĐ", "TTr"
     * @param date   day of issue; null for drafts
     */
    public Letterhead letterhead(Integer number, String type, LocalDate date) {
        return new Letterhead(superiorBody, issuingBody, number, type + "-" + symbol, placeName, date);
    }

    /** The head of minutes of the council; the department is the body above it. */
    public Letterhead councilLetterhead(Integer number, LocalDate date) {
        return new Letterhead(issuingBody, councilName, number, "BB-" + councilSymbol, placeName, date);
    }

    /** Who decides, as decisions and certificates name it: "Giám đốc Sở Nội vụ". */
    public String authority() {
        return headPosition + " " + issuingBody;
    }

    /** How certificates go onto pre-printed stock here. */
    public CertificatePrint onStock() {
        return CertificatePrint.onStock(shiftRightMm.doubleValue(), shiftDownMm.doubleValue());
    }
}
