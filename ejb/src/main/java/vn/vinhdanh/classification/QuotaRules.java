package vn.vinhdanh.classification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cap on EXCELLENT, counted per agency and per group of similar tasks, each personnel type by itself (NĐ 335/2025/NĐ-CP). */
public final class QuotaRules {

    /** How many people of one kind hold one level; no level yet is null. */
    public record Count(QuotaGroup group, RatingLevel level, int people) {
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
        sums.forEach((group, sum) -> meters.add(new QuotaMeter(group, sum[2], sum[0], sum[1], percent, mode, exceptions.get(group))));
        meters.sort(Comparator.comparing((QuotaMeter m) -> !m.group().isAgency()));
        return meters;
    }

    private static void add(Map<QuotaGroup, int[]> sums, QuotaGroup group, Count c) {
        int[] sum = sums.computeIfAbsent(group, g -> new int[3]);
        if (c.level() != RatingLevel.NOT_CLASSIFIED) {
            sum[2] += c.people();
        }
        if (c.level() == RatingLevel.EXCELLENT) {
            sum[0] += c.people();
        } else if (c.level() == RatingLevel.GOOD) {
            sum[1] += c.people();
        }
    }
}
