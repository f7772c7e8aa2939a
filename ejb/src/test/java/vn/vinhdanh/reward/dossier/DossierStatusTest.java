package vn.vinhdanh.reward.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;

/** The stations of a dossier, and who may do what at each. */
class DossierStatusTest {

    @Test
    void aDossierWalksOnlyForwardExceptWhenReturned() {
        assertThat(next(DossierStatus.DRAFT)).containsExactlyInAnyOrder(DossierStatus.SUBMITTED);
        assertThat(next(DossierStatus.SUBMITTED)).containsExactlyInAnyOrder(DossierStatus.APPRAISED, DossierStatus.RETURNED);
        assertThat(next(DossierStatus.RETURNED)).containsExactlyInAnyOrder(DossierStatus.SUBMITTED);
        assertThat(next(DossierStatus.APPRAISED)).containsExactlyInAnyOrder(DossierStatus.IN_COUNCIL);
        assertThat(next(DossierStatus.IN_COUNCIL)).containsExactlyInAnyOrder(DossierStatus.VOTED);
        assertThat(next(DossierStatus.VOTED)).containsExactlyInAnyOrder(DossierStatus.APPROVED, DossierStatus.REJECTED);
        assertThat(next(DossierStatus.APPROVED)).containsExactlyInAnyOrder(DossierStatus.DECIDED, DossierStatus.SUBMITTED_UPWARDS,
                DossierStatus.REJECTED);
        assertThat(Arrays.stream(DossierStatus.values()).filter(DossierStatus::closed))
                .containsExactlyInAnyOrder(DossierStatus.REJECTED, DossierStatus.DECIDED, DossierStatus.SUBMITTED_UPWARDS);
    }

    @Test
    void nobodyAppraisesOrApprovesTheOwnProposal() {
        DossierRules.Standing submitted = new DossierRules.Standing(DossierStatus.SUBMITTED, "an", "binh", null, false);
        assertThat(DossierRules.actions(submitted, "an", Set.of(Role.APPRAISER))).isEmpty();
        assertThat(DossierRules.actions(submitted, "binh", Set.of(Role.APPRAISER))).isEmpty();
        assertThat(DossierRules.actions(submitted, "cuong", Set.of(Role.APPRAISER)))
                .containsExactlyInAnyOrder(DossierAction.APPRAISE, DossierAction.GIVE_BACK);
        DossierRules.Standing voted = new DossierRules.Standing(DossierStatus.VOTED, "an", "binh", "cuong", true);
        assertThat(DossierRules.actions(voted, "cuong", Set.of(Role.DIRECTOR))).isEmpty();
        assertThat(DossierRules.actions(voted, "dung", Set.of(Role.DIRECTOR)))
                .containsExactlyInAnyOrder(DossierAction.APPROVE, DossierAction.REJECT);
        assertThat(DossierRules.actions(new DossierRules.Standing(DossierStatus.VOTED, "an", "an", "cuong", false), "dung", Set.of(Role.DIRECTOR)))
                .containsExactly(DossierAction.REJECT);
    }

    private static Set<DossierStatus> next(DossierStatus status) {
        return Arrays.stream(DossierStatus.values()).filter(status::canMoveTo).collect(Collectors.toSet());
    }
}
