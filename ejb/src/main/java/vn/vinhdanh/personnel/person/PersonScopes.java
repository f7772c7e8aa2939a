package vn.vinhdanh.personnel.person;

import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitGrants;
import vn.vinhdanh.organisation.UnitScope;

/**
 * What somebody may do with people.
 *
 * @param reading units whose people the caller may read
 * @param editing units whose people the caller may edit
 * @param clear   units whose people's personal IDs the caller sees in full (personal data: Luật 91/2025/QH15)
 */
record PersonScopes(UnitScope reading, UnitScope editing, UnitScope clear) {

    static PersonScopes of(UnitGrants held) {
        return new PersonScopes(held.of(Role.REGISTRY_OFFICER, Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DIRECTOR, Role.APPRAISER,
                Role.COUNCIL_SECRETARY, Role.DOCUMENT_CLERK, Role.INSPECTOR, Role.INTEGRATION),
                held.of(Role.REGISTRY_OFFICER, Role.UNIT_CLERK),
                held.of(Role.REGISTRY_OFFICER, Role.UNIT_CLERK, Role.INTEGRATION, Role.INSPECTOR));
    }
}
