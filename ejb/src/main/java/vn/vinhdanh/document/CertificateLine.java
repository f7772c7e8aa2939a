package vn.vinhdanh.document;

/**
 * What differs from certificate to certificate.
 *
 * @param goldBookNumber place of the recipient in the decision (Số sổ vàng)
 * @param address        "Ông", "Bà" before the name of a person; null for collectives and households
 * @param name           full name, or name of the collective
 * @param detail         position and unit, or the body above a collective; null when there is none
 * @param achievement    what it is given for
 */
public record CertificateLine(int goldBookNumber, String address, String name, String detail, String achievement) {

    /** A line that addresses nobody: a collective, a household. */
    public CertificateLine(int goldBookNumber, String name, String detail, String achievement) {
        this(goldBookNumber, null, name, detail, achievement);
    }

    /** The name as it is printed: "Bà Nguyễn Thị Hường". */
    public String addressed() {
        return address == null ? name : address + " " + name;
    }
}
