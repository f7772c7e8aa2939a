package vn.vinhdanh.web.reward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhdanh.document.SigningCapacity;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.decision.DecisionStatus;
import vn.vinhdanh.reward.decision.DocumentType;
import vn.vinhdanh.reward.dossier.CommendationType;
import vn.vinhdanh.reward.dossier.Defect;
import vn.vinhdanh.reward.dossier.DossierStatus;
import vn.vinhdanh.reward.eligibility.GkReason;
import vn.vinhdanh.reward.register.RecognitionLevel;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.TextMap;

/** Drop-downs of rewards: the values of enums in the reader's language. */
@Named("rewardChoices")
@RequestScoped
public class EnumChoices {

    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    public List<Choice> getDossierStates() {
        return named(DossierStatus.values());
    }

    public List<Choice> getDecisionStates() {
        return named(DecisionStatus.values());
    }

    public List<Choice> getDocumentTypes() {
        return named(DocumentType.values());
    }

    public List<Choice> getRecipientKinds() {
        return named(RecipientKind.values());
    }

    public List<Choice> getCommendationTypes() {
        return values(CommendationType.values());
    }

    public List<Choice> getReasonKinds() {
        return values(GkReason.values());
    }

    public List<Choice> getDefects() {
        return values(Defect.values());
    }

    public List<Choice> getLevels() {
        return values(RecognitionLevel.values());
    }

    public List<Choice> getCapacities() {
        return values(SigningCapacity.values());
    }

    /** Years as text, for filters in an address. */
    public List<Choice> years(List<Integer> years) {
        return years.stream().map(y -> new Choice(y.toString(), y.toString())).toList();
    }

    /** The years around now, newest first. */
    public List<Choice> getRecentYears() {
        return IntStream.rangeClosed(0, 6).mapToObj(i -> Integer.toString(LocalDate.now(clock).getYear() - i))
                .map(y -> new Choice(y, y)).toList();
    }

    private List<Choice> named(Enum<?>[] values) {
        return Stream.of(values).map(v -> new Choice(v.name(), texts.of(v))).toList();
    }

    private List<Choice> values(Enum<?>[] values) {
        return Stream.of(values).map(v -> new Choice(v, texts.of(v))).toList();
    }
}
