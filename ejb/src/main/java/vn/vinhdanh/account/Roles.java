package vn.vinhdanh.account;

/** Names of the roles as the container knows them, for {@code @RolesAllowed}. */
public final class Roles {

    public static final String UNIT_CLERK = "UNIT_CLERK";
    public static final String UNIT_HEAD = "UNIT_HEAD";
    public static final String REGISTRY_OFFICER = "REGISTRY_OFFICER";
    public static final String APPRAISER = "APPRAISER";
    public static final String COUNCIL_SECRETARY = "COUNCIL_SECRETARY";
    public static final String COUNCIL_MEMBER = "COUNCIL_MEMBER";
    public static final String DIRECTOR = "DIRECTOR";
    public static final String DOCUMENT_CLERK = "DOCUMENT_CLERK";
    public static final String INSPECTOR = "INSPECTOR";
    public static final String ADMIN = "ADMIN";
    public static final String INTEGRATION = "INTEGRATION";
    public static final String SYSTEM = "SYSTEM";
    /** The only right of somebody who must choose a new password first. */
    public static final String PASSWORD_CHANGE = "PASSWORD_CHANGE";

    private Roles() {
    }
}
