package vn.vinhdanh.reward.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.regulation.RecipientKind;

/**
 * A new dossier and whom somebody picked for it on the list of eligible people or collectives.
 *
 * @param dossier award, year and achievement
 * @param kind    people or collectives
 * @param ids     their numbers
 * @param note    why those with an open point are proposed all the same; null when nobody has one
 */
public record PickInput(@NotNull @Valid DossierInput dossier, @NotNull RecipientKind kind, @NotEmpty Set<Long> ids, @Size(max = 500) String note) implements Serializable {

    /** Those of them who can be proposed, for the dossier that was begun. */
    NominationInput nomination(DossierFile begun, List<Long> fit) {
        NominationInput nomination = new NominationInput();
        nomination.setDossierId(begun.getId());
        nomination.setVersion(begun.getVersion());
        nomination.setNote(note);
        boolean people = kind == RecipientKind.PERSON;
        nomination.setPersonIds(people ? new ArrayList<>(fit) : new ArrayList<>());
        nomination.setCollectiveIds(people ? new ArrayList<>() : new ArrayList<>(fit));
        return nomination;
    }

    /** Whether open points are explained. */
    boolean explained() {
        return note != null && !note.isBlank();
    }
}
