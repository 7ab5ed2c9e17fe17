package vn.ketnoi.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Role;

class ApprovalPolicyTest {

    @Test
    void theCentreOfTheProvinceApproves() {
        assertThat(ApprovalPolicy.mayApprove(person(Role.CENTRE, "91"), "91")).isTrue();
        assertThat(ApprovalPolicy.mayApprove(person(Role.CENTRE, "01"), "91")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CENTRE")
    void nobodyElseApprovesWhereACentreIsResponsible(Role role) {
        assertThat(ApprovalPolicy.mayApprove(person(role, "91"), "91")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAnAdministratorApprovesWhereNoCentreIsResponsible(Role role) {
        assertThat(ApprovalPolicy.mayApprove(person(role, "91"), null)).isEqualTo(role == Role.ADMINISTRATOR);
    }

    private static AccountView person(Role role, @Nullable String province) {
        return new AccountView(
                1, "a@b.vn", null, "A", role, role.hasProvince() ? province : null, null, null, null, "vi", false);
    }
}
