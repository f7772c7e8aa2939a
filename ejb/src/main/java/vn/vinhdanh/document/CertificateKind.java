package vn.vinhdanh.document;

/** The two certificates a head of department signs (Decree 98/2023, article 104). */
public enum CertificateKind {
    /** Giấy khen: "TẶNG" over "GIẤY KHEN". */
    PRAISE,
    /** Certificate of a title: "TẶNG DANH HIỆU" over the name of the title. */
    TITLE
}
