package vn.ketnoi.facility.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ketnoi.facility.FacilityProfile;
import vn.ketnoi.shared.RejectedException;

class FacilityTest {

    private static final Instant NOW = Instant.parse("2025-11-03T02:00:00Z");
    private static final long OFFICER = 7;

    private static FacilityProfile profile(String name, @Nullable String province, @Nullable String phone) {
        return new FacilityProfile(
                "CS-1", name, null, null, null, null, province, null, phone, null, null, null, null, null);
    }

    private final Facility facility = new Facility(profile("Mắm Bà Hai", "91", null), NOW);

    @Test
    void itIsVerifiedOnce() {
        facility.verify(OFFICER, NOW);
        assertThatThrownBy(() -> facility.verify(OFFICER, NOW))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("facility.verified.already");
    }

    @Test
    void nobodyVouchesForOneWhoseProvinceIsNotStated() {
        Facility nowhere = new Facility(profile("Mắm Bà Hai", null, null), NOW);
        assertThatThrownBy(() -> nowhere.verify(OFFICER, NOW))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("facility.verify.province");
    }

    @Test
    void aNewNameOrProvinceIsANewClaimAndMustBeVerifiedAgain() {
        facility.verify(OFFICER, NOW);
        facility.revise(profile("Mắm Bà Ba", "91", null), NOW);
        facility.verify(OFFICER, NOW);
        facility.revise(profile("Mắm Bà Ba", "92", null), NOW);
        facility.verify(OFFICER, NOW);
    }

    @Test
    void anotherTelephoneLeavesTheVerificationAlone() {
        facility.verify(OFFICER, NOW);
        facility.revise(profile("Mắm Bà Hai", "91", "0297 555 0102"), NOW);
        assertThatThrownBy(() -> facility.verify(OFFICER, NOW)).hasMessageContaining("facility.verified.already");
    }

    @Test
    void everyChangeRaisesWhatTheSearchGoesBy() {
        long entered = facility.indexRevision();
        facility.verify(OFFICER, NOW);
        facility.revise(profile("Mắm Bà Hai", "91", "0297 555 0102"), NOW);
        assertThat(facility.indexRevision()).isEqualTo(entered + 2);
    }
}
