package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.Erasure;
import vn.ketnoi.account.model.OrganisationRepository;
import vn.ketnoi.account.model.PersonalRecords;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.RejectedException;

/** What is held about a person: to take along, and to be forgotten. */
@ApplicationScoped
@Transactional
public class OwnData {

    @Inject
    AccountRepository accounts;

    @Inject
    OrganisationRepository organisations;

    @Inject
    PersonalRecords records;

    @Inject
    Erasure erasure;

    @Inject
    SignIn signIn;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** May: anybody signed in, their own. Everything that names them, by the kind of record. */
    public Map<String, List<Map<String, Object>>> export() {
        return records.of(currentUser.require().id());
    }

    /**
     * May: anybody signed in, their own account, giving the password again. Name and address are gone and nobody signs in;
     * contracts, outcomes and other records that others rely on stay as a former user's.
     */
    @Audited("account")
    public void delete(String password) {
        AccountView caller = currentUser.require();
        signIn.again("deletePassword", password);
        refuseIfOthersDepend(caller);
        erasure.forget(caller.id());
        accounts.find(caller.id()).orElseThrow().forget(clock.instant());
    }

    private void refuseIfOthersDepend(AccountView caller) {
        if (caller.role() == Role.ADMINISTRATOR && erasure.administrators() < 2) {
            throw new RejectedException("ownData.lastAdministrator");
        }
        if (caller.owner()) {
            Organisation own = Organisation.of(caller);
            boolean alone = organisations.lockOwners(own).size() < 2;
            boolean others = organisations.people(own).stream()
                    .anyMatch(a -> !Objects.equals(a.view().id(), caller.id()));
            if (alone && others) {
                throw new RejectedException("organisation.lastOwner");
            }
        }
    }
}
