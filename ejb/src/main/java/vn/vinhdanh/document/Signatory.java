package vn.vinhdanh.document;

import java.util.List;

/**
 * Who signs, and in what capacity.
 *
 * @param capacity  TM., KT., TL., TUQ., Q. or the head in person
 * @param authority for whom: "Giám đốc" with KT., TL., TUQ.; "Ủy ban nhân dân" with TM.; not used by the head and an acting head
 * @param position  own position: "Phó Giám đốc"; printed in capitals
 * @param name      full name without degree or rank; null leaves the place empty
 */
public record Signatory(SigningCapacity capacity, String authority, String position, String name) {

    /** The head of the body in person. */
    public static Signatory head(String position, String name) {
        return new Signatory(SigningCapacity.HEAD, null, position, name);
    }

    /** The lines over the signature, in capitals. */
    public List<String> lines() {
        String own = VietnameseNumbers.upper(position);
        return switch (capacity) {
            case HEAD -> List.of(own);
            case ACTING -> List.of(capacity.prefix() + " " + own);
            default -> List.of(capacity.prefix() + " " + VietnameseNumbers.upper(authority), own);
        };
    }
}
