package vn.ketnoi.catalogue.model;

import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Role;

/**
 * Who publishes and returns a facility's listings: the promotion centre of its province and nobody else. Only where the
 * province is not stated, so that no centre is responsible, an administrator does.
 */
public final class ApprovalPolicy {

    private ApprovalPolicy() {}

    public static boolean mayApprove(AccountView caller, @Nullable String facilityProvince) {
        return facilityProvince == null
                ? caller.role() == Role.ADMINISTRATOR
                : caller.role() == Role.CENTRE && facilityProvince.equals(caller.province());
    }
}
