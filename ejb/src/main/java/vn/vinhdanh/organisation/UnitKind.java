package vn.vinhdanh.organisation;

/** What kind of body a unit is. */
public enum UnitKind {
    /** A provincial specialised agency (sở). */
    DEPARTMENT,
    /** A professional division (phòng). */
    DIVISION,
    /** The office (văn phòng). */
    OFFICE,
    /** A public service unit (trung tâm). */
    CENTRE,
    /** A commune, ward or special zone. */
    COMMUNE,
    /** A Party cell or organisation. */
    PARTY_BODY,
    OTHER
}
