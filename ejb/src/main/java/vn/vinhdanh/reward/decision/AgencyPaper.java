package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The agency as it stands on its letter paper today. */
@Dependent
class AgencyPaper {

    @PersistenceContext
    private EntityManager em;

    /**
     * One state of the letter paper.
     *
     * @param symbol       abbreviation in numbers: SNV
     * @param superior     body above; null when there is none
     * @param headPosition position of the head: Giám đốc
     * @param emblem       the national emblem; null until one is uploaded
     */
    record Sheet(String symbol, String name, String superior, String place, String headPosition, String headName, byte[] emblem) {

        /** The same paper with the names of another day. */
        Sheet as(String oldSymbol, String oldName, String oldSuperior, String oldPlace) {
            return new Sheet(oldSymbol, oldName, oldSuperior, oldPlace, headPosition, headName, emblem);
        }
    }

    Sheet sheet() {
        return new Sheet("SNV", "Sở Nội vụ", null, "", "Giám đốc", null, null);
    }
}
