package vn.vinhdanh.document.certificate;

/**
 * Heights of the lines of a certificate, in millimetres from the upper edge.
 *
 * @param recipient where the room of recipient and achievement begins
 */
record Places(double nation, double motto, double authority, double verb, double title, double recipient) {

    /** Below the emblem, and as pre-printed stock has them. */
    static final Places WITH_EMBLEM = new Places(53, 60.5, 73.5, 82.5, 99, 103);
    /** Spread over the page where there is none to leave a place for. */
    static final Places WITHOUT_EMBLEM = new Places(31, 39.5, 56, 67.5, 87, 94);
    /** Recipient and achievement end here, above decision and signature. */
    static final double RECIPIENT_END = 150;

    /** Height of the room of recipient and achievement. */
    double room() {
        return RECIPIENT_END - recipient;
    }
}
