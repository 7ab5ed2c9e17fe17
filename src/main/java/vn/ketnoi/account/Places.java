package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.OrganisationRepository;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.RejectedException;

/** Where a new account belongs: the province, facility or buyer that its role asks for, if there is such a one. */
@ApplicationScoped
class Places {

    @Inject
    Provinces provinces;

    @Inject
    FacilityDirectory facilities;

    @Inject
    AccountRepository accounts;

    @Inject
    OrganisationRepository organisations;

    /** @throws RejectedException when what the role asks for is missing or unknown */
    void place(Account account, OpenAccount command) {
        if (command.role().hasProvince()) {
            String province = given("province", command.province());
            refuseUnless(provinces.isKnown(province), "province");
            account.serve(province);
        } else if (command.role() == Role.FACILITY) {
            long facility = given("facilityId", command.facilityId());
            refuseUnless(facilities.names(List.of(facility)).containsKey(facility), "facilityId");
            account.belongToFacility(
                    facility,
                    organisations.hasOwner(Organisation.facility(facility)) ? Standing.MEMBER : Standing.OWNER);
        } else if (command.role() == Role.BUYER) {
            long buyer = given("buyerId", command.buyerId());
            refuseUnless(accounts.findBuyer(buyer).isPresent(), "buyerId");
            account.belongToBuyer(
                    buyer, organisations.hasOwner(Organisation.buyer(buyer)) ? Standing.MEMBER : Standing.OWNER);
        }
    }

    private static void refuseUnless(boolean known, String field) {
        if (!known) {
            throw RejectedException.field(field, "account.place.unknown");
        }
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw RejectedException.field(field, "check.NotNull");
        }
        return value;
    }
}
