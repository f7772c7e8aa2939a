package vn.vinhdanh.regulation;

import java.math.BigDecimal;

/**
 * Multiple of the base salary that goes with an award.
 *
 * @param award       code of the award
 * @param recipient   person or collective (a household receives the person's multiple times a factor)
 * @param coefficient the multiple
 * @param upperLimit  the instrument says "at most"
 * @param basis       where it comes from
 */
public record CoefficientRow(String award, RecipientKind recipient, BigDecimal coefficient, boolean upperLimit, LegalBasis basis) {
}
