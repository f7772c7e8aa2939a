package vn.vinhdanh.reward.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.personnel.discipline.DisciplineForm;
import vn.vinhdanh.reward.register.RecognitionLevel;

/** What the registry holds about one person, as far as the case needs it. Filled by the reader, only read by the rules. */
public final class Facts {

    private static final int FEW = 4;

    private List<RatingFact> ratings = List.of();
    private List<AwardFact> awards = List.of();
    private List<InitiativeFact> initiatives = List.of();
    private List<DisciplineFact> disciplines = List.of();
    private List<HoldFact> holds = List.of();

    /** A yearly level. */
    public record RatingFact(int year, RatingLevel level, String decisionNo) {
    }

    /** An award that stands. */
    public record AwardFact(String code, int year, String decisionNo, LocalDate decidedOn) {
    }

    /**
     * A recognised initiative.
     *
     * @param usedFor  award of another nomination that rests on it; null when none is recorded
     * @param usedYear year of that award
     */
    public record InitiativeFact(String title, RecognitionLevel scope, int year, String recognitionNo, String usedFor, Integer usedYear) {

        /** An initiative no nomination rests on so far. */
        public InitiativeFact(String title, RecognitionLevel scope, int year, String recognitionNo) {
            this(title, scope, year, recognitionNo, null, null);
        }
    }

    /** A discipline; without an end its period is still open. */
    public record DisciplineFact(DisciplineForm form, String formText, LocalDate decidedOn, LocalDate endsOn, String decisionNo) {
    }

    /** Something under verification and not released until today, whenever the dossier was accepted. */
    public record HoldFact(HoldKind kind, LocalDate openedOn, String documentNo) {
    }

    Facts add(RatingFact fact) {
        ratings = with(ratings, fact);
        return this;
    }

    Facts add(AwardFact fact) {
        awards = with(awards, fact);
        return this;
    }

    Facts add(InitiativeFact fact) {
        initiatives = with(initiatives, fact);
        return this;
    }

    Facts add(DisciplineFact fact) {
        disciplines = with(disciplines, fact);
        return this;
    }

    Facts add(HoldFact fact) {
        holds = with(holds, fact);
        return this;
    }

    List<DisciplineFact> disciplines() {
        return disciplines;
    }

    List<InitiativeFact> initiatives() {
        return initiatives;
    }

    List<HoldFact> holds() {
        return holds;
    }

    Optional<RatingFact> rating(int year) {
        for (RatingFact rating : ratings) {
            if (rating.year() == year) {
                return Optional.of(rating);
            }
        }
        return Optional.empty();
    }

    Optional<AwardFact> award(String code, int year) {
        for (AwardFact award : awards) {
            if (award.year() == year && award.code().equals(code)) {
                return Optional.of(award);
            }
        }
        return Optional.empty();
    }

    /** Recognised in the year, for at least this scope. */
    List<InitiativeFact> initiatives(int year, RecognitionLevel least) {
        List<InitiativeFact> found = List.of();
        for (InitiativeFact initiative : initiatives) {
            if (initiative.year() == year && initiative.scope().compareTo(least) >= 0) {
                found = with(found, initiative);
            }
        }
        return found;
    }

    /** Most people have few facts of a kind or none: no list is made before the first. */
    private static <T> List<T> with(List<T> list, T item) {
        List<T> grown = list.isEmpty() ? new ArrayList<>(FEW) : list;
        grown.add(item);
        return grown;
    }
}
