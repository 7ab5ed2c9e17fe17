package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.OrganisationRepository;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.NotAllowedException;
import vn.ketnoi.shared.RejectedException;

/** The people of a facility or buyer. There is always an owner who can sign in: the last one stays. */
@ApplicationScoped
@Transactional
public class Organisations {

    @Inject
    OrganisationRepository organisations;

    @Inject
    AccountRepository accounts;

    @Inject
    FacilityDirectory facilities;

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** May: anybody of a facility or buyer, their own. */
    public OrganisationView mine() {
        return view(Organisation.of(currentUser.require(Role.FACILITY, Role.BUYER)));
    }

    /** May: a centre or department of its province, an administrator, its own people. */
    public OrganisationView facility(long id) {
        currentUser.require();
        String province = facilities.province(id).orElse(null);
        currentUser.requireThat(
                currentUser.isOfFacility(id)
                        || currentUser.isOfficer(Role.CENTRE, province)
                        || currentUser.isOfficer(Role.DEPARTMENT, province)
                        || currentUser.is(Role.ADMINISTRATOR),
                "facility",
                id);
        return view(Organisation.facility(id));
    }

    private OrganisationView view(Organisation of) {
        List<AccountView> people =
                organisations.people(of).stream().map(Account::view).toList();
        AccountView caller = currentUser.require();
        boolean manager = caller.owner() && Organisation.of(caller).equals(of);
        return new OrganisationView(of, name(of), people, manager);
    }

    /** May: the portal itself. */
    String name(Organisation of) {
        Map<Long, String> names = of.isFacility()
                ? facilities.names(List.of(of.id()))
                : Map.of(
                        of.id(),
                        accounts.findBuyer(of.id()).orElseThrow().view().name());
        if (!names.containsKey(of.id())) {
            throw new NoSuchRecordException("facility", of.id());
        }
        return names.get(of.id());
    }

    /** May: an owner, people of the own organisation. */
    @Audited("account")
    public AccountView become(long accountId, @Nullable Standing standing) {
        Organisation own = requireOwner();
        Account person = load(own, accountId);
        if (standing == null) {
            throw RejectedException.field("standing", "check.NotNull");
        }
        if (standing == Standing.MEMBER) {
            refuseLastOwner(own, person);
        }
        person.become(standing);
        return person.view();
    }

    /** May: an owner, people of the own organisation. From now on they do not sign in; what they did stays. */
    @Audited("account")
    public void remove(long accountId) {
        Organisation own = requireOwner();
        leave(own, load(own, accountId));
    }

    /** May: anybody of a facility or buyer, for themselves. There is no way back, so the password is asked for. */
    @Audited("account")
    public void leave(@Nullable String password) {
        AccountView caller = currentUser.require(Role.FACILITY, Role.BUYER);
        Organisation own = Organisation.of(caller);
        Account person = load(own, caller.id());
        signIn.again("password", password == null ? "" : password);
        leave(own, person);
    }

    private void leave(Organisation own, Account person) {
        refuseLastOwner(own, person);
        person.leave(clock.instant());
        sessions.endAll(person.view().id());
    }

    private void refuseLastOwner(Organisation own, Account person) {
        List<Long> owners = organisations.lockOwners(own).stream()
                .map(owner -> owner.view().id())
                .toList();
        if (owners.equals(List.of(person.view().id()))) {
            throw new RejectedException("organisation.lastOwner");
        }
    }

    Organisation requireOwner() {
        AccountView caller = currentUser.require(Role.FACILITY, Role.BUYER);
        if (!caller.owner()) {
            throw new NotAllowedException(true, "only owners look after people");
        }
        return Organisation.of(caller);
    }

    private Account load(Organisation own, long accountId) {
        return accounts.find(accountId)
                .filter(a -> !a.hasLeft() && a.view().standing() != null)
                .filter(a -> Organisation.of(a.view()).equals(own))
                .orElseThrow(() -> new NoSuchRecordException("account", accountId));
    }
}
