package vn.vinhdanh.reward.decision;

/** What the director signs (NĐ 30/2020, Phụ lục III): a decision of the own power, or a submission to the higher authority. */
public enum DocumentType {
    QD("QĐ"), TTR("TTr");

    private final String abbreviation;

    DocumentType(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** Abbreviation in the number: {@code 05/QĐ-SNV}. */
    public String abbreviation() {
        return abbreviation;
    }

    /** Number and symbol as printed; numbers below ten carry a leading zero. */
    public String numberText(int number, String agency) {
        return (number < 10 ? "0" + number : Integer.toString(number)) + "/" + abbreviation + "-" + agency;
    }
}
