package vn.vinhdanh.reward.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.personnel.DisciplineForm;
import vn.vinhdanh.reward.register.RecognitionLevel;

/** What the registry holds about one person, as far as the case needs it. Filled by the reader, only read by the rules. */
public final class Facts {

    private final List<RatingFact> ratings = new ArrayList<>(1);
    private final List<AwardFact> awards = new ArrayList<>(1);
    private final List<InitiativeFact> initiatives = new ArrayList<>(0);
    private final List<DisciplineFact> disciplines = new ArrayList<>(0);
    private final List<HoldFact> holds = new ArrayList<>(0);

    /** A yearly level. */
    public record RatingFact(int year, RatingLevel level, String decisionNo) {
    }

    /** An award that stands. */
    public record AwardFact(String code, int year, String decisionNo, LocalDate decidedOn) {
    }

    /** A recognised initiative. */
    public record InitiativeFact(String title, RecognitionLevel scope, int year, String recognitionNo) {
    }

    /** A discipline; without an end its period is still open. */
    public record DisciplineFact(DisciplineForm form, String formText, LocalDate decidedOn, LocalDate endsOn, String decisionNo) {
    }

    /** Something under verification and not released until today, whenever the dossier was accepted. */
    public record HoldFact(HoldKind kind, LocalDate openedOn, String documentNo) {
    }

    Facts add(RatingFact fact) {
        ratings.add(fact);
        return this;
    }

    Facts add(AwardFact fact) {
        awards.add(fact);
        return this;
    }

    Facts add(InitiativeFact fact) {
        initiatives.add(fact);
        return this;
    }

    Facts add(DisciplineFact fact) {
        disciplines.add(fact);
        return this;
    }

    Facts add(HoldFact fact) {
        holds.add(fact);
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
        return ratings.stream().filter(r -> r.year() == year).findFirst();
    }

    Optional<AwardFact> award(String code, int year) {
        return awards.stream().filter(a -> a.year() == year && a.code().equals(code)).findFirst();
    }

    /** Recognised in the year, for at least this scope. */
    List<InitiativeFact> initiatives(int year, RecognitionLevel least) {
        return initiatives.stream().filter(i -> i.year() == year && i.scope().compareTo(least) >= 0).toList();
    }
}
