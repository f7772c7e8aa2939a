package vn.vinhdanh.regulation;

import java.util.Locale;

/**
 * A title or reward form of the catalogue.
 *
 * @param code              stable code, as {@code CSTDCS}
 * @param nameVi            Vietnamese name
 * @param nameEn            English name
 * @param kind              title or reward form
 * @param honourOrder       1 is the highest
 * @param forPerson         people may receive it
 * @param forCollective     collectives may receive it
 * @param forHousehold      households may receive it
 * @param decidedByVi       who decides
 * @param decidedByEn       who decides
 * @param departmentMaySign a Director of Sở Nội vụ may sign it; otherwise a submission goes upwards
 * @param criteriaVi        standard in short
 * @param criteriaEn        standard in short
 * @param comesWithVi       objects handed over with it, or null
 * @param comesWithEn       objects handed over with it, or null
 * @param basis             where it comes from
 */
public record AwardRow(String code, String nameVi, String nameEn, AwardKind kind, int honourOrder, boolean forPerson,
                       boolean forCollective, boolean forHousehold, String decidedByVi, String decidedByEn,
                       boolean departmentMaySign, String criteriaVi, String criteriaEn, String comesWithVi, String comesWithEn,
                       LegalBasis basis) {

    /** The same award under another name. */
    public AwardRow named(String vi, String en) {
        return new AwardRow(code, vi, en, kind, honourOrder, forPerson, forCollective, forHousehold, decidedByVi, decidedByEn, departmentMaySign,
                criteriaVi, criteriaEn, comesWithVi, comesWithEn, basis);
    }

    /** Name in the language of the reader. */
    public String name(Locale locale) {
        return english(locale) ? nameEn : nameVi;
    }

    /** Who decides, in the language of the reader. */
    public String decidedBy(Locale locale) {
        return english(locale) ? decidedByEn : decidedByVi;
    }

    /** Standard in short, in the language of the reader; may be null. */
    public String criteria(Locale locale) {
        return english(locale) ? criteriaEn : criteriaVi;
    }

    /** Objects handed over, in the language of the reader; may be null. */
    public String comesWith(Locale locale) {
        return english(locale) ? comesWithEn : comesWithVi;
    }

    /** Whether somebody of this kind may receive it. */
    public boolean isFor(RecipientKind recipient) {
        return switch (recipient) {
            case PERSON -> forPerson;
            case COLLECTIVE -> forCollective;
            case HOUSEHOLD -> forHousehold;
        };
    }

    private static boolean english(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
