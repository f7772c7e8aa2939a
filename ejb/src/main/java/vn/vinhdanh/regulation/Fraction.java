package vn.vinhdanh.regulation;

/**
 * An exact share, as two thirds of the members.
 *
 * @param numerator   upper number
 * @param denominator lower number
 */
public record Fraction(int numerator, int denominator) {

    /** Reads {@code 2/3}. */
    public static Fraction of(String text) {
        int slash = text.indexOf('/');
        return new Fraction(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /** The smallest whole number that is at least this share of the total. */
    public int atLeast(int total) {
        return (int) ((Math.multiplyExact((long) total, numerator) + denominator - 1) / denominator);
    }

    /** The smallest whole number above this share of the total. */
    public int moreThan(int total) {
        return (int) (Math.multiplyExact((long) total, numerator) / denominator) + 1;
    }
}
