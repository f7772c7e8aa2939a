package vn.vinhdanh.web.shared;

import java.math.BigDecimal;

/**
 * Numbers as people type them here: 2,34 and 2.34 are the same, 1.490.000 and 1 490 000 as well. One dot alone followed by exactly
 * three digits is a separator of thousands for whole numbers and a decimal point for others.
 */
final class TypedNumber {

    private TypedNumber() {
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
