package vn.vinhdanh.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.vinhdanh.shared.BaseEntity;

/**
 * The right to log in, held by a person or by a program. Wrong passwords lock it for a while; a first password set by
 * an administrator must be changed before anything else.
 */
@Entity
@Table(name = "account")
class Account extends BaseEntity {

    static final int FAILURES_BEFORE_LOCK = 5;
    static final int LOCK_MINUTES = 15;

    private String username;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "display_name")
    private String displayName;
    private String email;
    @Column(name = "person_id")
    private Long personId;
    private String language = "vi";
    @Enumerated(EnumType.STRING)
    private AccountKind kind = AccountKind.PERSON;
    private boolean active = true;
    private boolean demonstration;
    @Column(name = "must_change_password")
    private boolean mustChangePassword = true;
    @Column(name = "failed_logins")
    private int failedLogins;
    @Column(name = "locked_until")
    private LocalDateTime lockedUntil;

    protected Account() {
    }

    Account(String username, AccountKind kind) {
        this.username = username;
        this.kind = kind;
    }

    /** A demonstration account keeps its published password. */
    void makeDemonstration() {
        demonstration = true;
        mustChangePassword = false;
    }

    boolean isLocked(LocalDateTime now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void loginFailed(LocalDateTime now) {
        failedLogins++;
        if (failedLogins >= FAILURES_BEFORE_LOCK) {
            lockedUntil = now.plusMinutes(LOCK_MINUTES);
            failedLogins = 0;
        }
    }

    void loginSucceeded() {
        if (failedLogins != 0 || lockedUntil != null) {
            failedLogins = 0;
            lockedUntil = null;
        }
    }

    void describe(AccountInput input) {
        displayName = input.getDisplayName();
        email = input.getEmail();
        language = input.getLanguage();
        active = input.isActive();
    }

    void setPassword(String hash, boolean mustChange) {
        passwordHash = hash;
        mustChangePassword = mustChange && !demonstration && kind == AccountKind.PERSON;
        loginSucceeded();
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    String displayName() {
        return displayName;
    }

    String email() {
        return email;
    }

    String language() {
        return language;
    }

    AccountKind kind() {
        return kind;
    }

    boolean active() {
        return active;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }
}
