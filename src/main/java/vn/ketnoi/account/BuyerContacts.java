package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.Buyer;
import vn.ketnoi.account.model.DomainPolicy;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.StaleException;

/** Where a buyer is found, as its people say it. */
@ApplicationScoped
@Transactional
public class BuyerContacts {

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** May: a buyer's people, their own. Another website ends the mark that the old one's domain gave. */
    @Audited("buyer")
    public BuyerView reach(long buyerId, ReachBuyer command, long version) {
        currentUser.requireThat(currentUser.isOfBuyer(buyerId), "buyer", buyerId);
        checker.check(command);
        Buyer buyer = accounts.findBuyer(buyerId).orElseThrow(() -> new NoSuchRecordException("buyer", buyerId));
        StaleException.check(version, buyer.version());
        String website = command.website() == null ? null : DomainPolicy.address(command.website());
        buyer.reach(website, command.phone(), currentUser.require().email(), clock.instant());
        return accounts.saved(buyer).view();
    }
}
