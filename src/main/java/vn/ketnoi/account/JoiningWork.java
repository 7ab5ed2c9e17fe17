package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import vn.ketnoi.account.model.OrganisationRepository;
import vn.ketnoi.account.model.SignUpRepository;

/** People who want in and documents of buyers wait for officers; people who ask for a facility also for its owners. */
@ApplicationScoped
@Transactional
class JoiningWork implements WaitingWork {

    @Inject
    SignUpRepository signUps;

    @Inject
    OrganisationRepository documents;

    /** May: the portal itself, for the caller's workspace. */
    @Override
    public List<Item> waitingFor(AccountView caller) {
        return switch (caller.role()) {
            case CENTRE, DEPARTMENT -> some(newcomers(caller), papers());
            case MINISTRY -> some(papers());
            case FACILITY -> caller.owner() ? some(asking(caller)) : List.of();
            default -> List.of();
        };
    }

    private Item newcomers(AccountView caller) {
        return new Item("join.waiting", signUps.count(caller.province()), "/account/newcomers");
    }

    private Item papers() {
        return new Item("document.waiting", documents.countWaitingDocuments(), "/account/buyers");
    }

    private Item asking(AccountView caller) {
        Long facility = caller.facilityId();
        long count = facility == null ? 0 : signUps.countOfFacility(facility);
        return new Item("join.asking", count, "/account/organisation");
    }

    private static List<Item> some(Item... items) {
        return Stream.of(items).filter(item -> item.count() > 0).toList();
    }
}
