package vn.vinhdanh.web.classification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.classification.KnockOut;
import vn.vinhdanh.classification.NotClassifiedReason;
import vn.vinhdanh.classification.QuotaMode;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.campaign.QuotaGrouping;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.TextMap;

/** What the drop-downs of classification offer, and how a level looks. */
@Named
@RequestScoped
public class LevelChoices {

    @Inject
    private TextMap texts;

    /** The four levels. */
    public List<Choice> getLevels() {
        return Stream.of(RatingLevel.values()).filter(RatingLevel::isClassified).map(l -> new Choice(l, texts.of(l))).toList();
    }

    /** The four levels in short, for the grid. */
    public List<Choice> getShortLevels() {
        return Stream.of(RatingLevel.values()).filter(RatingLevel::isClassified).map(l -> new Choice(l, name(l))).toList();
    }

    /** The levels with "not classified". */
    public List<Choice> getAllLevels() {
        return Stream.of(RatingLevel.values()).map(l -> new Choice(l, texts.of(l))).toList();
    }

    /** Grounds for the lowest level that may be held against the person. */
    public List<Choice> knockOuts(boolean leader) {
        return Stream.of(KnockOut.values()).filter(k -> k.concerns(leader)).map(k -> new Choice(k, texts.of(k))).toList();
    }

    public List<Choice> getReasons() {
        return Stream.of(NotClassifiedReason.values()).map(r -> new Choice(r, texts.of(r))).toList();
    }

    public List<Choice> getModes() {
        return Stream.of(QuotaMode.values()).map(m -> new Choice(m, texts.of(m))).toList();
    }

    public List<Choice> getGroupings() {
        return Stream.of(QuotaGrouping.values()).map(g -> new Choice(g, texts.of(g))).toList();
    }

    /** Short name of a level. */
    public String name(RatingLevel level) {
        return level == null ? "" : texts.get("classification.short." + level);
    }

    /** Colour of a level, always shown with its name. */
    public String kind(RatingLevel level) {
        return level == null ? "muted" : switch (level) {
            case EXCELLENT -> "honour";
            case GOOD -> "good";
            case COMPLETED -> "info";
            case NOT_COMPLETED -> "bad";
            case NOT_CLASSIFIED -> "muted";
        };
    }
}
