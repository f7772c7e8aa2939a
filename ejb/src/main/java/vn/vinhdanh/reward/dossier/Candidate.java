package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.shared.VietnameseText;

/**
 * Somebody who may be put forward, as the registry knows them today.
 *
 * @param personId     number of the person; null for collectives and households
 * @param collectiveId number of the unit that is put forward; null for persons and households
 * @param sortKey      Vietnamese order of the name
 * @param female       null when not known or not a person
 * @param unitId       unit of a person, the unit above a collective, the unit that proposes a household
 */
public record Candidate(RecipientKind kind, Long personId, Long collectiveId, String name, String sortKey, Boolean female,
        String position, Long unitId, String unitName) implements Serializable {

    /** Place of the group in lists and in the gold book: collectives, persons, households. */
    int listOrder() {
        return switch (kind) {
            case COLLECTIVE -> 1;
            case PERSON -> 2;
            case HOUSEHOLD -> 3;
        };
    }

    /** A household (hộ gia đình), which no registry holds. */
    static Candidate household(String name, String detail, long unitId, String unitName) {
        return new Candidate(RecipientKind.HOUSEHOLD, null, null, VietnameseText.nfc(name), VietnameseText.sortKey(name), null,
                VietnameseText.nfc(detail), unitId, unitName);
    }
}
