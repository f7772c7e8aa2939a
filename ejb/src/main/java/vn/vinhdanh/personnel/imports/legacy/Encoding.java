package vn.vinhdanh.personnel.imports.legacy;

/** Old one-byte encodings in which offices still keep lists. */
public enum Encoding {
    /** The .Vn fonts (ABC), one byte per letter; capitals with marks exist only as another font (.VnTimeH). */
    TCVN3,
    /** The VNI fonts: a letter, then its mark. */
    VNI;

    /** The text as it was meant. */
    public String toUnicode(String text) {
        return this == TCVN3 ? Tcvn3.toUnicode(text) : Vni.toUnicode(text);
    }
}
