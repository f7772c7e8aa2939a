package vn.vinhdanh.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of yearly classification, without database or clock. The order is the law's: knock-outs, band of the score, cap on EXCELLENT,
 * and a head not higher than the unit where the text says so.
 */
public final class ClassificationRules {

    static final String BANDS = "Điều 20 NĐ 335/2025/NĐ-CP";
    static final String HEAD_AND_UNIT = "Điều 12.7 NĐ 233/2026/NĐ-CP";
    static final String ABSENCE = "Điều 2.3 NĐ 90/2020/NĐ-CP";
    static final String ABSENCE_TIME_WORKED = "Điều 21 NĐ 335/2025/NĐ-CP";

    private final ClassificationParameters parameters;

    /** Rules with the numbers in force for the assessment period. */
    public ClassificationRules(ClassificationParameters parameters) {
        this.parameters = parameters;
    }

    /** The text that governs this kind of people or units for a period that ends on this day. */
    public static Optional<RuleSet> ruleSet(List<RuleSetRow> rows, AssessmentSubject subject, LocalDate periodEnd) {
        return rows.stream().filter(r -> r.governs(subject, periodEnd)).map(RuleSetRow::ruleSet).findFirst();
    }

    /** The level of a score (NĐ 335/2025/NĐ-CP Điều 20, 366-QĐ/TW Điều 11). */
    public RatingLevel band(BigDecimal score) {
        if (score.compareTo(parameters.excellentFrom()) >= 0) {
            return RatingLevel.EXCELLENT;
        }
        if (score.compareTo(parameters.goodFrom()) >= 0) {
            return RatingLevel.GOOD;
        }
        return score.compareTo(parameters.completedFrom()) >= 0 ? RatingLevel.COMPLETED : RatingLevel.NOT_COMPLETED;
    }

    /** The level to propose: a knock-out first, then the band of the score, then not above the unit one heads; empty without a score. */
    public Optional<RatingLevel> proposal(BigDecimal score, KnockOut knockOut, RatingLevel unitLevel, boolean headNotAboveUnit) {
        if (knockOut != null) {
            return Optional.of(RatingLevel.NOT_COMPLETED);
        }
        return Optional.ofNullable(score).map(this::band).map(level -> headNotAboveUnit ? headLevel(level, unitLevel) : level);
    }

    /** The level of a head is not higher than that of the unit (NĐ 233/2026/NĐ-CP Điều 12.7 for public service units, a parameter elsewhere). */
    public static RatingLevel headLevel(RatingLevel own, RatingLevel unitLevel) {
        return unitLevel == null ? own : own.lowerOf(unitLevel);
    }

    /** Effect of an absence: NĐ 90/2020 Điều 2.3 with NĐ 48/2023 until 2025, the time actually worked from NĐ 335/2025 Điều 21 on. */
    public static AbsenceEffect absence(RuleSet ruleSet, AbsenceFacts facts, AbsenceLimits limits) {
        if (facts.monthsWorked() == 0) {
            return AbsenceEffect.NOT_CLASSIFIED;
        }
        if (ruleSet != RuleSet.ND_90) {
            return facts.monthsAbsent() > 0 ? AbsenceEffect.TIME_WORKED : AbsenceEffect.NONE;
        }
        if (facts.cause() == AbsenceFacts.Cause.MATERNITY) {
            return AbsenceEffect.TIME_WORKED;
        }
        if (facts.cause() == AbsenceFacts.Cause.SICKNESS && facts.monthsAbsent() >= limits.sickFromMonths()) {
            // fits the rows below too; the later text (NĐ 48/2023) wins
            return AbsenceEffect.TIME_WORKED;
        }
        if (facts.monthsWorked() < limits.minMonthsWorked()) {
            return AbsenceEffect.NOT_CLASSIFIED;
        }
        return facts.monthsAbsent() >= limits.capFromMonths() && facts.monthsAbsent() < limits.minMonthsWorked() ? AbsenceEffect.AT_MOST_COMPLETED : AbsenceEffect.NONE;
    }

    /** What an absence of the year means for the level on the sheet; empty when it changes nothing. */
    public static Optional<Finding> checkAbsence(RowFacts row, AbsenceFacts facts, AbsenceLimits limits) {
        String citation = row.ruleSet() == RuleSet.ND_90 ? ABSENCE : ABSENCE_TIME_WORKED;
        AbsenceEffect effect = absence(row.ruleSet(), facts, limits);
        return switch (effect) {
            case NONE -> Optional.empty();
            case NOT_CLASSIFIED -> row.notClassified() != null ? Optional.empty()
                    : Optional.of(Finding.error("ABSENCE_NOT_CLASSIFIED", citation, facts.monthsWorked()));
            case AT_MOST_COMPLETED -> row.level() == null || !row.level().isAbove(RatingLevel.COMPLETED) ? Optional.empty()
                    : Optional.of(Finding.error("ABSENCE_AT_MOST_COMPLETED", citation, facts.monthsAbsent()));
            case TIME_WORKED -> Optional.of(Finding.warning("ABSENCE_TIME_WORKED", citation, facts.monthsAbsent()));
        };
    }

    /**
     * Whether a discipline puts somebody on the lowest level of this year: the decision falls in the year, and the act was not held against
     * the person in another year already (Party and state discipline for one act count once).
     */
    public static boolean disciplineCounts(LocalDate decidedOn, Integer actCountedInYear, int year) {
        return decidedOn.getYear() == year && (actCountedInYear == null || actCountedInYear == year);
    }

    /** Everything the rules have to say about one row; without an error it may go on. */
    public List<Finding> check(RowFacts row, boolean headNotAboveUnit) {
        List<Finding> found = new ArrayList<>();
        if (row.notClassified() != null) {
            checkNotClassified(row, found);
            return found;
        }
        if (row.level() == null || !row.level().isClassified()) {
            found.add(Finding.error("LEVEL_MISSING", row.ruleSet().citation()));
            return found;
        }
        checkKnockOut(row, found);
        checkScore(row, found);
        if (headNotAboveUnit && row.unitLevel() != null && row.level().isAbove(row.unitLevel())) {
            found.add(Finding.error("HEAD_ABOVE_UNIT", HEAD_AND_UNIT, row.unitLevel()));
        }
        return found;
    }

    private static void checkNotClassified(RowFacts row, List<Finding> found) {
        if (row.level() != null && row.level() != RatingLevel.NOT_CLASSIFIED) {
            found.add(Finding.error("LEVEL_AND_REASON", ABSENCE, row.level()));
        }
        if (row.notClassified() == NotClassifiedReason.OTHER && !row.hasNote()) {
            found.add(Finding.error("NOTE_MISSING", ABSENCE));
        }
    }

    private static void checkKnockOut(RowFacts row, List<Finding> found) {
        if (row.knockOut() == null) {
            if (row.disciplinedInYear() && row.level() != RatingLevel.NOT_COMPLETED) {
                found.add(Finding.warning("DISCIPLINE_RECORDED", BANDS));
            }
            return;
        }
        if (!row.knockOut().concerns(row.leader())) {
            found.add(Finding.error("KNOCK_OUT_LEADERS_ONLY", BANDS, row.knockOut()));
        }
        if (row.level() != RatingLevel.NOT_COMPLETED) {
            found.add(Finding.error("KNOCK_OUT_LEVEL", BANDS, row.knockOut()));
        }
    }

    private void checkScore(RowFacts row, List<Finding> found) {
        if (row.score() == null) {
            if (row.ruleSet().isScoreRequired() && row.knockOut() == null) {
                found.add(Finding.warning("SCORE_MISSING", row.ruleSet().citation()));
            }
            return;
        }
        if (row.score().signum() < 0 || row.score().compareTo(parameters.highestScore()) > 0) {
            found.add(Finding.error("SCORE_RANGE", row.ruleSet().citation(), parameters.highestScore()));
            return;
        }
        if (row.knockOut() != null) {
            return;
        }
        RatingLevel band = band(row.score());
        if (row.level().isAbove(band)) {
            found.add(Finding.error("LEVEL_ABOVE_BAND", BANDS, row.score(), band));
        } else if (band.isAbove(row.level()) && !trimmed(band, row.level()) && !row.hasNote()) {
            found.add(Finding.error("LEVEL_BELOW_BAND", BANDS, row.score(), band));
        }
    }

    /** EXCELLENT by score and GOOD on the sheet is what the cap does every year; it needs no further reason. */
    private static boolean trimmed(RatingLevel band, RatingLevel level) {
        return band == RatingLevel.EXCELLENT && level == RatingLevel.GOOD;
    }
}
