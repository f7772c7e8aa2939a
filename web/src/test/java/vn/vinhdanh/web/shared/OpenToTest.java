package vn.vinhdanh.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.organisation.reorganisation.ReorganisationService;

class OpenToTest {

    @Test
    void aFormAsksForTheRolesOfItsUseCaseAndElseForThoseOfTheService() {
        assertThat(OpenTo.rolesOf(UnitService.class, "save")).containsExactly("REGISTRY_OFFICER");
        assertThat(OpenTo.rolesOf(ReorganisationService.class, "save")).isEqualTo(Set.of("REGISTRY_OFFICER", "SYSTEM"));
    }

    @Test
    void aUseCaseThatWasRenamedIsNoticed() {
        assertThatThrownBy(() -> OpenTo.rolesOf(UnitService.class, "store")).hasMessageContaining("UnitService.store");
    }
}
