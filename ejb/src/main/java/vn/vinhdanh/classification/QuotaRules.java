package vn.vinhdanh.classification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The cap on EXCELLENT, counted per agency and per group of similar tasks, each personnel type by itself (NĐ 335/2025/NĐ-CP). */
public final class QuotaRules {

    /** How many people of one kind hold one level. */
    public record Count(QuotaGroup group, RatingLevel level, int people) {
    }

    /** One person who scored EXCELLENT or GOOD, for ranking. */
    public record Ranked(long personId, BigDecimal score) {
    }

    private QuotaRules() {
    }

    /**
     * Both readings for every agency and every group in it, agencies first.
     *
     * @param exceptions how many EXCELLENT the authority allowed in writing
     */
    public static List<QuotaMeter> meters(List<Count> counts, QuotaMode mode, BigDecimal percent, Map<QuotaGroup, Integer> exceptions) {
        Map<QuotaGroup, int[]> sums = new LinkedHashMap<>();
        for (Count c : counts) {
            add(sums, c.group().ofAgency(), c);
            if (!c.group().isAgency()) {
                add(sums, c.group(), c);
            }
        }
        List<QuotaMeter> meters = new ArrayList<>();
        sums.forEach((group, sum) -> meters.add(new QuotaMeter(group, sum[0], sum[1], percent, mode, exceptions.get(group))));
        meters.sort(Comparator.comparing((QuotaMeter m) -> !m.group().isAgency()));
        return meters;
    }

    private static void add(Map<QuotaGroup, int[]> sums, QuotaGroup group, Count c) {
        int[] sum = sums.computeIfAbsent(group, g -> new int[2]);
        if (c.level() == RatingLevel.EXCELLENT) {
            sum[0] += c.people();
        } else if (c.level() == RatingLevel.GOOD) {
            sum[1] += c.people();
        }
    }

    /**
     * Who would be lowered from EXCELLENT to GOOD when the cap is applied by rank of score. People with the same score at the edge are all
     * named: the rules do not choose between equals.
     */
    public static Set<Long> beyondCap(List<Ranked> excellent, int goodNow, QuotaMode mode, BigDecimal percent) {
        int allowed = mode.maximum(percent, excellent.size() + goodNow);
        Set<Long> beyond = new TreeSet<>();
        if (allowed >= excellent.size()) {
            return beyond;
        }
        List<Ranked> ranked = new ArrayList<>(excellent);
        ranked.sort(Comparator.comparing(QuotaRules::scoreOrZero).reversed().thenComparing(Ranked::personId));
        BigDecimal edge = scoreOrZero(ranked.get(allowed));
        for (int i = 0; i < ranked.size(); i++) {
            if (i >= allowed || scoreOrZero(ranked.get(i)).compareTo(edge) == 0) {
                beyond.add(ranked.get(i).personId());
            }
        }
        return beyond;
    }

    private static BigDecimal scoreOrZero(Ranked r) {
        return r.score() == null ? BigDecimal.ZERO : r.score();
    }
}
