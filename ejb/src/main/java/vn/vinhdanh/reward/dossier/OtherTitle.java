package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Another title of the same year somebody has, or is proposed for: both may be given, but of several titles for the same time given at
 * the same moment only the highest is paid (NĐ 152/2025 Điều 49).
 *
 * @param award      its name
 * @param decisionNo number of the decision that gave it; null while it is proposed, or when the register does not say
 * @param decidedOn  day of that decision; null with it
 * @param dossierId  the open dossier that proposes it; null when it is given already
 */
public record OtherTitle(String award, String decisionNo, LocalDate decidedOn, Long dossierId) implements Serializable {
}
