package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.Buyer;
import vn.ketnoi.account.model.OrganisationRepository;
import vn.ketnoi.account.model.SignUp;
import vn.ketnoi.account.model.SignUpRepository;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;

/** Deciding on those who joined with a phone number, or who ask for a facility that is here already. */
@ApplicationScoped
@Transactional
public class Newcomers {

    @Inject
    SignUpRepository signUps;

    @Inject
    AccountRepository accounts;

    @Inject
    OrganisationRepository organisations;

    @Inject
    FacilityDirectory facilities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** May: a centre or department, those of its province; an administrator. The oldest come first. */
    public Slice<SignUpView> waiting(int page, int size) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.DEPARTMENT, Role.ADMINISTRATOR);
        List<SignUp> found = signUps.page(caller.province(), Slice.offset(page, size), size);
        return new Slice<>(views(found), signUps.count(caller.province()));
    }

    /** May: an owner of a facility, those who ask for it. */
    public List<SignUpView> asking() {
        AccountView caller = currentUser.require(Role.FACILITY);
        return caller.owner() && caller.facilityId() != null
                ? views(signUps.ofFacility(caller.facilityId(), Slice.MAX_SIZE))
                : List.of();
    }

    private List<SignUpView> views(List<SignUp> found) {
        Set<String> known = signUps.phonesInUse(found.stream()
                .map(s -> s.who().phone())
                .filter(Objects::nonNull)
                .toList());
        return found.stream()
                .map(s ->
                        s.view(s.who().phone() != null && known.contains(s.who().phone())))
                .toList();
    }

    /** May: as for {@link #accept}. */
    public SignUpView get(long id) {
        currentUser.require();
        return views(List.of(find(id))).get(0);
    }

    /** May: an officer of the province, an administrator, an owner of the facility that is asked for. */
    @Audited("signUp")
    public SignUpView accept(long id, long version) {
        SignUp signUp = load(id, version);
        long caller = currentUser.require().id();
        if (accounts.findBySignIn(signUp.view(false).signInName()).isPresent()) {
            throw new RejectedException("join.phone.known");
        }
        admit(signUp, caller);
        tell(signUp, "mail.join.accepted", "/account/sign-in");
        return accounts.saved(signUp).view(false);
    }

    /** May: as for {@link #accept}. */
    @Audited("signUp")
    public SignUpView refuse(long id, long version) {
        SignUp signUp = load(id, version);
        signUp.refuse(currentUser.require().id(), clock.instant());
        tell(signUp, "mail.join.refused", null);
        return accounts.saved(signUp).view(false);
    }

    private void tell(SignUp signUp, String letter, @Nullable String page) {
        String email = signUp.who().email();
        if (email != null) {
            post.send(email, signUp.language(), letter, page, signUp.view(false).organisation());
        }
    }

    private SignUp load(long id, long version) {
        currentUser.require();
        SignUp signUp = find(id);
        StaleException.check(version, signUp.version());
        return signUp;
    }

    private SignUp find(long id) {
        return signUps.find(id)
                .filter(s -> s.isToBeDecided() && mayDecide(s))
                .orElseThrow(() -> new NoSuchRecordException("sign-up", id));
    }

    private boolean mayDecide(SignUp signUp) {
        String province = signUp.view(false).province();
        Long facility = signUp.facilityId();
        return currentUser.isOfficer(Role.CENTRE, province)
                || currentUser.isOfficer(Role.DEPARTMENT, province)
                || currentUser.is(Role.ADMINISTRATOR)
                || facility != null
                        && currentUser.isOfFacility(facility)
                        && currentUser.require().owner();
    }

    /** The facility that a newcomer asks for, if it is here by now. */
    Optional<Long> facility(SignUp signUp) {
        SignUpView wish = signUp.view(false);
        Optional<Long> known = Optional.ofNullable(signUp.facilityId())
                .or(() -> facilities.same(wish.code(), wish.organisation(), String.valueOf(wish.province())));
        signUp.wants(known.orElse(null));
        return known;
    }

    List<Account> owners(SignUp signUp) {
        return facility(signUp)
                .map(id -> organisations.lockOwners(Organisation.facility(id)))
                .orElse(List.of());
    }

    /** Opens the account, with the organisation where it is new. */
    void admit(SignUp signUp, @Nullable Long by) {
        Account account = signUp.account(clock.instant());
        if (signUp.role() == Role.BUYER) {
            Buyer buyer = accounts.add(signUp.buyer(clock.instant()));
            account.belongToBuyer(buyer.id(), Standing.OWNER);
        } else {
            long facility = facility(signUp).orElseGet(() -> enter(signUp.view(false)));
            boolean first = !organisations.hasOwner(Organisation.facility(facility));
            account.belongToFacility(facility, first ? Standing.OWNER : Standing.MEMBER);
            signUp.wants(facility);
        }
        signUp.done(by, clock.instant());
        accounts.add(account);
    }

    private long enter(SignUpView wish) {
        return facilities.enter(new FacilityDirectory.NewFacility(
                wish.organisation(), wish.code(), String.valueOf(wish.kind()), String.valueOf(wish.province())));
    }
}
