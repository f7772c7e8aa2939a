package vn.vinhdanh.account;

/** Who uses an account. */
public enum AccountKind {
    /** Somebody at a desk. */
    PERSON,
    /** A program over the REST interface; it never changes its password by itself. */
    SERVICE
}
