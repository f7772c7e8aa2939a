package vn.vinhdanh.reward.register;

import vn.vinhdanh.regulation.RecipientKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One award of the register as lists show it.
 *
 * @param bonusOffset   what another title of the same day and year has paid already, taken off the bonus (NĐ 152/2025 Điều 49); null when nothing was
 * @param bonusOffsetNo number of the decision that paid it
 */
public record RegisterRow(Long id, long version, String awardCode, RecipientKind recipientKind, Long personId, String recipientName,
        String position, String unitName, int achievementYear, String decisionNo, LocalDate decidedOn, String decidedBy, Long decisionId,
        Integer goldBookNo, BigDecimal bonus, AwardStatus status, AwardSource source, String reason, BigDecimal bonusOffset,
        String bonusOffsetNo) implements Serializable {

    /** Whether it may be corrected by hand: not what a decision numbered here has awarded. */
    public boolean correctable() {
        return source != AwardSource.DECISION && status == AwardStatus.AWARDED;
    }
}
