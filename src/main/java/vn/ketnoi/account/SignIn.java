package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.ApiToken;
import vn.ketnoi.account.model.Passwords;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Sha256;

/** Proving who one is: with a password, or with a token that a program carries. */
@ApplicationScoped
@Transactional
public class SignIn {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * May: anybody.
     *
     * @param signInName an e-mail address or a phone number, as it is typed
     */
    public Optional<AccountView> withPassword(String signInName, String password) {
        Optional<Account> account = accounts.findBySignIn(signInName).filter(a -> !a.isDisabled());
        if (account.isEmpty()) {
            passwords.pretend(password);
        }
        return account.filter(a -> passwords.matches(password, a.passwordHash()))
                .map(Account::view);
    }

    /** May: anybody. */
    public Optional<AccountView> withToken(String token) {
        return accounts.findToken(Sha256.hex(token))
                .flatMap(t -> accounts.find(t.accountId()))
                .filter(a -> !a.isDisabled())
                .map(Account::view);
    }

    /** May: anybody signed in, for themselves. Answers the token, which is not kept. */
    public String makeToken(String name) {
        AccountView caller = currentUser.require();
        if (name.isBlank() || name.length() > 100) {
            throw RejectedException.field("name", "check.Size", 1, 100);
        }
        byte[] secret = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(secret);
        String token = "kn_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        accounts.add(new ApiToken(caller.id(), name.strip(), Sha256.hex(token), clock.instant()));
        return token;
    }

    /** May: anybody signed in, their own. */
    public List<ApiTokenView> tokens() {
        return accounts.tokensOf(currentUser.require().id()).stream()
                .map(ApiToken::view)
                .toList();
    }

    /** May: the token's owner. */
    public void revoke(long tokenId) {
        AccountView caller = currentUser.require();
        accounts.findToken(tokenId)
                .filter(t -> t.accountId() == caller.id())
                .orElseThrow(() -> new NoSuchRecordException("token", tokenId))
                .revoke(clock.instant());
    }
}
