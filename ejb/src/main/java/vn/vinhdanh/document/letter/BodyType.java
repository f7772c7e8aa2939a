package vn.vinhdanh.document.letter;

import java.util.List;

/**
 * Size and leading of the body of a letter, inside what Decree 30/2020 allows: 13 to 14 points, single spacing to one and a half.
 *
 * @param size    points
 * @param leading distance of lines in points
 */
record BodyType(float size, float leading) {

    /** What a letter is set in unless it would leave a page half empty. */
    static final BodyType USUAL = new BodyType(Blocks.BODY, Blocks.LEADING);
    /** From the usual one to the closest that still reads well. */
    static final List<BodyType> CLOSER = List.of(USUAL, new BodyType(14, 17), new BodyType(14, 16.2f), new BodyType(13, 16), new BodyType(13, 15));
    /** From the usual one to the widest. */
    static final List<BodyType> WIDER = List.of(USUAL, new BodyType(14, 19), new BodyType(14, 20), new BodyType(14, 21));
}
