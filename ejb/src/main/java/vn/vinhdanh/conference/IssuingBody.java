package vn.vinhdanh.conference;

/**
 * The body whose meeting it is, as the head of its documents names it.
 *
 * @param superior body above it; null when none is set
 * @param name     its own name
 * @param symbol   its symbol in document numbers
 * @param place    where it sits; empty when not set
 */
record IssuingBody(String superior, String name, String symbol, String place) {
}
