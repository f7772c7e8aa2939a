package vn.vinhdanh.conference.voting;

import java.io.Serializable;
import vn.vinhdanh.document.AwardGroup;

/**
 * Somebody, or a collective, voted on together with others in one motion.
 *
 * @param group    collective, individual or household
 * @param name     full name, or name of the collective
 * @param position position of a person; null for collectives
 * @param unitName unit of a person, or the body above a collective
 */
public record CandidateRow(AwardGroup group, String name, String position, String unitName) implements Serializable {
}
