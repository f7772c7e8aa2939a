package vn.vinhdanh.organisation.reorganisation;

/** What a reorganisation touches. */
public enum TouchKind {
    UNIT, PERSON, SERVICE, SHEET, DOSSIER, NOMINEE, MEETING, GRANT, QUOTA, HEAD
}
