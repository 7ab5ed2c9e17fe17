package vn.ketnoi.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.BuyerView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.connection.model.Actor;
import vn.ketnoi.connection.model.ConnectionRepository;
import vn.ketnoi.connection.model.ConnectionRequest;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;
import vn.ketnoi.shared.NoSuchRecordException;

/** Who stands on which side of a request, and what that side sees. To everybody else a request does not exist. */
@ApplicationScoped
class Participants {

    private static final String HOME = "VN";

    @Inject
    ConnectionRepository requests;

    @Inject
    CurrentUser currentUser;

    @Inject
    Accounts accounts;

    @Inject
    Facilities facilities;

    @Inject
    Clock clock;

    /** Before anything is looked for: a caller without a name learns nothing, not even what does not exist. */
    void signedIn() {
        currentUser.require();
    }

    /** The request, if the caller is of one of its two sides. */
    ConnectionRequest load(long id) {
        signedIn();
        return requests.find(id)
                .filter(r -> currentUser.isOfBuyer(r.buyerId()) || currentUser.isOfFacility(r.facilityId()))
                .orElseThrow(() -> new NoSuchRecordException("connection request", id));
    }

    /** The side a caller who is a buyer or a facility always stands on. */
    Side side() {
        return currentUser.require(Role.BUYER, Role.FACILITY).role() == Role.BUYER ? Side.BUYER : Side.FACILITY;
    }

    Actor actor() {
        return new Actor(side(), currentUser.require().id(), clock.instant());
    }

    /** The caller's buyer or facility. */
    long organisation() {
        return organisation(currentUser.require(Role.BUYER, Role.FACILITY));
    }

    static long organisation(AccountView account) {
        Long id = account.role() == Role.BUYER ? account.buyerId() : account.facilityId();
        return id == null ? 0 : id;
    }

    ConnectionRequestView view(ConnectionRequest request) {
        return views(List.of(request)).get(0);
    }

    List<ConnectionRequestView> views(Collection<ConnectionRequest> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Side side = side();
        Map<Long, Long> unread = requests.unread(side, organisation());
        Map<Long, Party> sellers =
                facilities
                        .getAll(found.stream()
                                .map(ConnectionRequest::facilityId)
                                .collect(Collectors.toSet()))
                        .values()
                        .stream()
                        .collect(Collectors.toMap(FacilityView::id, Participants::party));
        Map<Long, BuyerView> buyers = found.stream()
                .map(ConnectionRequest::buyerId)
                .distinct()
                .map(accounts::buyer)
                .collect(Collectors.toMap(BuyerView::id, Function.identity()));
        return found.stream().map(r -> view(r, side, buyers, sellers, unread)).toList();
    }

    private static ConnectionRequestView view(
            ConnectionRequest request,
            Side side,
            Map<Long, BuyerView> buyers,
            Map<Long, Party> sellers,
            Map<Long, Long> unread) {
        BuyerView buyer = Objects.requireNonNull(buyers.get(request.buyerId()));
        return request.view(
                side,
                new Party(buyer.id(), buyer.name(), null),
                isAbroad(buyer),
                buyer.checked(),
                Objects.requireNonNull(sellers.get(request.facilityId())),
                unread.getOrDefault(request.id(), 0L));
    }

    static boolean isAbroad(BuyerView buyer) {
        return !buyer.country().equals(HOME);
    }

    private static Party party(FacilityView facility) {
        return new Party(
                facility.id(), facility.profile().nameVi(), facility.profile().nameEn());
    }
}
