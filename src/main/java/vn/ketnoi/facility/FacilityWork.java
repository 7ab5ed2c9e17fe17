package vn.ketnoi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Role;
import vn.ketnoi.account.WaitingWork;
import vn.ketnoi.facility.model.FacilityRepository;

/** A centre verifies the facilities of its province. */
@ApplicationScoped
@Transactional
class FacilityWork implements WaitingWork {

    @Inject
    FacilityRepository facilities;

    /** May: the portal itself, for the caller's workspace. */
    @Override
    public List<Item> waitingFor(AccountView caller) {
        if (caller.role() != Role.CENTRE) {
            return List.of();
        }
        long count = facilities.count(caller.province(), FacilityStatus.REGISTERED);
        return count == 0
                ? List.of()
                : List.of(new Item(
                        "facility.waiting",
                        count,
                        "/facility/list?status=REGISTERED",
                        facilities.firstRegistered(caller.province())));
    }

    @Override
    public List<Item> figuresFor(AccountView caller) {
        return switch (caller.role()) {
            case CENTRE, MINISTRY ->
                List.of(new Item(
                        "facility.figure.verified",
                        facilities.count(caller.province(), FacilityStatus.VERIFIED),
                        caller.role() == Role.CENTRE ? "/facility/list?status=VERIFIED" : "/search/products"));
            default -> List.of();
        };
    }
}
