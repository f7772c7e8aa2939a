package vn.vinhdanh.document;

/**
 * How certificates are printed.
 *
 * @param preprinted true for stock that already carries border, emblem, national heading, authority and title: only what is
 *                   below the title is printed
 * @param dxMm       shift to the right in millimetres, so that the text meets the stock of this printer
 * @param dyMm       shift downwards in millimetres
 */
public record CertificatePrint(boolean preprinted, double dxMm, double dyMm) {

    /** The whole page on white paper. */
    public static CertificatePrint wholePage() {
        return new CertificatePrint(false, 0, 0);
    }

    /** Only the variable text, shifted. */
    public static CertificatePrint onStock(double dxMm, double dyMm) {
        return new CertificatePrint(true, dxMm, dyMm);
    }
}
