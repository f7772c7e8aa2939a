package vn.vinhdanh.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import vn.vinhdanh.shared.ActingFor;

/** Who is asking. */
@Stateless
@PermitAll
@DeclareRoles({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
    Roles.COUNCIL_MEMBER, Roles.DIRECTOR, Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.ADMIN, Roles.INTEGRATION,
    Roles.SYSTEM, Roles.PASSWORD_CHANGE})
public class Caller {

    @Resource
    private SessionContext context;

    /** Name of the account that asks; the application's own name when a timer works. */
    public String username() {
        ActingFor acting = acting();
        return acting == null ? context.getCallerPrincipal().getName() : acting.username();
    }

    /** Whether the caller holds the role today, for whatever unit. */
    public boolean has(Role role) {
        ActingFor acting = acting();
        return acting == null ? context.isCallerInRole(role.name()) : acting.roles().contains(role.name());
    }

    /** Whether the caller holds one of the roles today, for whatever unit. */
    public boolean hasAny(Role... roles) {
        return Arrays.stream(roles).anyMatch(this::has);
    }

    private ActingFor acting() {
        ActingFor acting = ActingFor.current();
        return acting != null && context.isCallerInRole(Roles.SYSTEM) ? acting : null;
    }
}
