package vn.vinhdanh.document;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * One recipient of the annexed list.
 *
 * @param group       collective, individual or household
 * @param name        full name, or name of the collective
 * @param position    position of a person; null for collectives
 * @param unit        unit of a person, or the body above a collective
 * @param award       title or reward form, "Giấy khen", "Chiến sĩ thi đua cơ sở"
 * @param coefficient multiple of the base salary; null when nothing is paid
 * @param amount      bonus in đồng; null when nothing is paid
 * @param grounds     earlier titles and initiatives with their decisions, which a title proposed upwards rests on; one line each
 */
public record AwardLine(AwardGroup group, String name, String position, String unit, String award, BigDecimal coefficient, Long amount,
                        List<String> grounds) {

    public AwardLine {
        grounds = List.copyOf(grounds);
    }

    /** A recipient whose award rests on no earlier one. */
    public AwardLine(AwardGroup group, String name, String position, String unit, String award, BigDecimal coefficient, Long amount) {
        this(group, name, position, unit, award, coefficient, amount, List.of());
    }

    /**
     * The order of a decision: collectives, individuals, households, each as given. The place in this list, counted from 1,
     * is the number in the list and in the golden book (Số sổ vàng).
     */
    public static List<AwardLine> ordered(List<AwardLine> lines) {
        return lines.stream().sorted(Comparator.comparing(AwardLine::group)).toList();
    }

    /** How many recipients of one group the list holds. */
    public static int count(List<AwardLine> lines, AwardGroup group) {
        return (int) lines.stream().filter(line -> line.group() == group).count();
    }

    /** The bonus of all recipients together. */
    public static long total(List<AwardLine> lines) {
        return lines.stream().filter(line -> line.amount() != null).mapToLong(AwardLine::amount).sum();
    }
}
