package vn.vinhdanh.document;

/** In what capacity a document is signed (Decree 30/2020, article 13 and annex I, element 7a). */
public enum SigningCapacity {
    /** The head signs: "GIÁM ĐỐC". */
    HEAD(""),
    /** For a collective leadership: "TM. ỦY BAN NHÂN DÂN" over "CHỦ TỊCH". */
    ON_BEHALF("TM."),
    /** A deputy for the head: "KT. GIÁM ĐỐC" over "PHÓ GIÁM ĐỐC". */
    DEPUTY("KT."),
    /** A subordinate head by order: "TL. GIÁM ĐỐC" over "CHÁNH VĂN PHÒNG". */
    BY_ORDER("TL."),
    /** By written authorisation: "TUQ. GIÁM ĐỐC" over the own position. */
    AUTHORISED("TUQ."),
    /** Acting head: "Q. GIÁM ĐỐC". */
    ACTING("Q.");

    private final String prefix;

    SigningCapacity(String prefix) {
        this.prefix = prefix;
    }

    /** The abbreviation before the authority, empty for the head. */
    public String prefix() {
        return prefix;
    }
}
