package vn.vinhdanh.web.shared;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Numbers as people type them here: 2,34 and 2.34 are the same, 1.490.000 and 1 490 000 as well. One dot alone followed by exactly
 * three digits is a separator of thousands for whole numbers and a decimal point for others.
 */
final class TypedNumber {

    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, int.class, Long.class, long.class);

    private TypedNumber() {
    }

    /** Whether a property of this type takes whole numbers only, so that nobody is told about decimals. */
    static boolean whole(Class<?> type) {
        return WHOLE.contains(type);
    }

    /**
     * Reads a number.
     *
     * @param whole whether only whole numbers make sense here
     * @throws NumberFormatException when it is none
     */
    static BigDecimal read(String typed, boolean whole) {
        String text = typed.replaceAll("[\\s\u00A0]", "");
        boolean grouped = text.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?") && (whole || text.indexOf('.') != text.lastIndexOf('.') || text.contains(","));
        if (grouped) {
            text = text.replace(".", "");
        }
        return new BigDecimal(text.replace(',', '.'));
    }
}
