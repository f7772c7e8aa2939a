package vn.vinhdanh.regulation;

/** Who receives an award: cá nhân, tập thể, hộ gia đình. */
public enum RecipientKind {
    PERSON, COLLECTIVE, HOUSEHOLD
}
