package vn.vinhdanh.personnel.imports.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.personnel.imports.sheet.Field;

/** How far the caller's imports may reach. */
@Dependent
public class ImportReach {

    @Inject
    private Caller caller;
    @Inject
    private UnitScopes scopes;

    /**
     * @param scope       the units whose people may be written
     * @param mayAddUnits registry officers and connected systems add the units a workbook names; unit clerks do not
     * @param registry    who keeps the registry sees all of a person's file
     */
    public record Reach(UnitScope scope, boolean mayAddUnits, boolean registry) {

        /** Fields of the person file that the caller does not see, and does not bring either (Luật 91/2025/QH15). */
        public Set<Field> withheld() {
            return registry ? Set.of() : Field.privateOnes();
        }
    }

    /** The units whose people the caller may bring. */
    public UnitScope scope() {
        return today().scope();
    }

    public Reach today() {
        if (caller.hasAny(Role.REGISTRY_OFFICER, Role.INTEGRATION, Role.SYSTEM)) {
            return new Reach(scopes.of(Role.REGISTRY_OFFICER, Role.INTEGRATION), true, !caller.hasAny(Role.INTEGRATION));
        }
        return new Reach(scopes.of(Role.UNIT_CLERK), false, false);
    }
}
