package vn.vinhdanh.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads whole numbers in Vietnamese as money is written out in decisions: mươi and mốt, lăm and tư after the tens, linh for an
 * empty ten, không trăm for an empty hundred inside a number. Groups of three that are empty are not read.
 */
public final class AmountInWords {

    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);
    private static final String[] DIGITS = Wording.of("words.digits").split(" ");
    private static final String TEN = Wording.of("words.ten");
    private static final String TENS = Wording.of("words.tens");
    private static final String EMPTY_TEN = Wording.of("words.emptyTen");
    private static final String HUNDRED = Wording.of("words.hundred");
    private static final String ONE_AFTER_TENS = Wording.of("words.oneAfterTens");
    private static final String FOUR_AFTER_TENS = Wording.of("words.fourAfterTens");
    private static final String FIVE_AFTER_TEN = Wording.of("words.fiveAfterTen");
    private static final String[] GROUPS = {"", Wording.of("words.thousand"), Wording.of("words.million")};
    private static final String BILLION_WORD = Wording.of("words.billion");

    private AmountInWords() {
    }

    /** An amount of money with a capital first letter: "Một triệu bốn trăm mười nghìn đồng". */
    public static String dong(long amount) {
        String words = number(amount) + " " + Wording.of("words.currency");
        return VietnameseNumbers.upper(words.substring(0, 1)) + words.substring(1);
    }

    /** A number in small letters: "một trăm linh năm". */
    public static String number(long number) {
        BigInteger value = BigInteger.valueOf(number);
        if (value.signum() == 0) {
            return DIGITS[0];
        }
        List<String> words = new ArrayList<>();
        if (value.signum() < 0) {
            words.add(Wording.of("words.minus"));
        }
        read(value.abs(), false, words);
        return String.join(" ", words);
    }

    /** Billions are read as a number of their own, so that a thousand billion is "một nghìn tỷ". */
    private static void read(BigInteger value, boolean continued, List<String> words) {
        BigInteger[] parts = value.divideAndRemainder(BILLION);
        boolean started = continued;
        if (parts[0].signum() > 0) {
            read(parts[0], continued, words);
            words.add(BILLION_WORD);
            started = true;
        }
        int rest = parts[1].intValue();
        for (int group = 2, size = 1_000_000; group >= 0; group--, size /= 1000) {
            int three = rest / size % 1000;
            if (three > 0) {
                readThree(three, started, words);
                if (group > 0) {
                    words.add(GROUPS[group]);
                }
                started = true;
            }
        }
    }

    private static void readThree(int number, boolean continued, List<String> words) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0 || continued) {
            words.add(DIGITS[hundreds]);
            words.add(HUNDRED);
        }
        if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add(TENS);
        } else if (tens == 1) {
            words.add(TEN);
        } else if (ones > 0 && (hundreds > 0 || continued)) {
            words.add(EMPTY_TEN);
        }
        if (ones > 0) {
            words.add(ones(ones, tens));
        }
    }

    private static String ones(int ones, int tens) {
        if (tens > 1 && ones == 1) {
            return ONE_AFTER_TENS;
        }
        if (tens > 1 && ones == 4) {
            return FOUR_AFTER_TENS;
        }
        return tens > 0 && ones == 5 ? FIVE_AFTER_TEN : DIGITS[ones];
    }
}
