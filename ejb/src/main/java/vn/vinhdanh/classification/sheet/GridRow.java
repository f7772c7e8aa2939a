package vn.vinhdanh.classification.sheet;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.vinhdanh.classification.AssessmentSubject;
import vn.vinhdanh.classification.KnockOut;
import vn.vinhdanh.classification.NotClassifiedReason;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.RuleSet;

/** One person of the grid, with what the registry knows of last year and of discipline in this one. */
public record GridRow(long id, long version, long personId, String fullName, String position, AssessmentSubject personType, boolean leader,
                      String taskGroup, RuleSet ruleSet, BigDecimal score, RatingLevel proposedLevel, RatingLevel decidedLevel, KnockOut knockOut,
                      NotClassifiedReason notClassified, String note, String changedBy, LocalDateTime changedAt, RatingLevel lastYear,
                      Long disciplines) implements Serializable {

    /** A discipline decision of the year is in the registry. */
    public boolean disciplined() {
        return disciplines != null && disciplines > 0;
    }

    /** The decided level when there is one, else the proposed one. */
    public RatingLevel level() {
        return decidedLevel == null ? proposedLevel : decidedLevel;
    }
}
