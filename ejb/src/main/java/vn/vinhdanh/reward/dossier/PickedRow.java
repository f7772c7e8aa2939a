package vn.vinhdanh.reward.dossier;

import java.io.Serializable;

/**
 * Somebody picked for a dossier that is not begun yet.
 *
 * @param unitName unit of a person, the unit above a collective
 * @param standing whether the proposal can be made
 * @param why      what stands against it or is left open; null when nothing does
 * @param sortKey  Vietnamese order of the name
 */
public record PickedRow(String name, String position, String unitName, Standing standing, String why, String sortKey) implements Serializable {

    /** How somebody picked stands. */
    public enum Standing {
        /** Can be proposed as it is. */
        FIT,
        /** Can be proposed with a word of explanation. */
        NOTE,
        /** Cannot be proposed. */
        OUT
    }
}
