package vn.vinhdanh.conference.meeting;

import java.io.Serializable;

/**
 * The quorum of a meeting.
 *
 * @param members  all voting members
 * @param present  those of them in the room
 * @param writing  those of them who vote on paper
 * @param required how many must be in the room
 * @param basis    the rule it comes from
 */
public record QuorumRow(int members, int present, int writing, int required, String basis) implements Serializable {

    public boolean met() {
        return members > 0 && present >= required;
    }

    /** How many must still come. */
    public int missing() {
        return Math.max(0, required - present);
    }
}
