package vn.vinhdanh.account;

/** What somebody may do; each role is granted for a unit with everything below it, and for a period. */
public enum Role {
    /** Keeps the people of the own unit, rates and nominates. */
    UNIT_CLERK,
    /** Confirms or returns what the unit's clerk prepared. */
    UNIT_HEAD,
    /** Keeps the registry: people, units, imports. */
    REGISTRY_OFFICER,
    /** Appraises reward dossiers. */
    APPRAISER,
    /** Prepares council meetings and keeps the minutes. */
    COUNCIL_SECRETARY,
    /** Votes in the council. */
    COUNCIL_MEMBER,
    /** Decides and signs. */
    DIRECTOR,
    /** Registers numbers and dates of documents. */
    DOCUMENT_CLERK,
    /** Reads everything, changes nothing. */
    INSPECTOR,
    /** Accounts, roles, rule data; no business data. */
    ADMIN,
    /** A program that reads and imports over the REST interface. */
    INTEGRATION,
    /** The application itself, when a timer works. */
    SYSTEM
}
