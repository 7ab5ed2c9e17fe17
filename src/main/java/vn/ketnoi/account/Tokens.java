package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.ApiToken;
import vn.ketnoi.account.model.TokenRepository;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.Sha256;

/** What programs carry instead of a password. */
@ApplicationScoped
@Transactional
public class Tokens {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    TokenRepository tokens;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** May: anybody. Whom a token lets in; nobody when it is unknown, revoked, too old, or its owner's account blocked. */
    public Optional<SignedIn> signIn(String token) {
        Instant now = clock.instant();
        Optional<ApiToken> good = tokens.findByHash(Sha256.hex(token))
                .filter(t -> t.isGood(now))
                .filter(t -> accounts.find(t.accountId())
                        .filter(a -> !a.isDisabled())
                        .isPresent());
        good.filter(t -> t.isUsedLongAgo(now)).ifPresent(t -> tokens.used(t.id(), now));
        return good.map(t -> SignedIn.byToken(t.accountId(), t.mayWrite()));
    }

    /** May: anybody signed in, for themselves. Answers the token, which is not kept. */
    @Audited("token")
    public String make(NewToken command) {
        AccountView caller = currentUser.require();
        checker.check(command);
        byte[] secret = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(secret);
        String token = "kn_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        Instant until = command.days() == null ? null : now.plus(Duration.ofDays(command.days()));
        TokenScope scope = command.scope() == null ? TokenScope.WRITE : command.scope();
        tokens.add(new ApiToken(caller.id(), command.name().strip(), Sha256.hex(token), scope, until, now));
        return token;
    }

    /** May: anybody signed in, their own. */
    public List<ApiTokenView> mine() {
        Instant now = clock.instant();
        return tokens.of(currentUser.require().id()).stream()
                .map(t -> t.view(now))
                .toList();
    }

    /** May: the token's owner. */
    @Audited("token")
    public void revoke(long tokenId) {
        AccountView caller = currentUser.require();
        tokens.find(tokenId)
                .filter(t -> t.accountId() == caller.id())
                .orElseThrow(() -> new NoSuchRecordException("token", tokenId))
                .revoke(clock.instant());
    }

    /** For the portal itself, when the account is no longer to be trusted. */
    @Audited("account")
    public void revokeAll(long accountId) {
        tokens.revokeAll(accountId, clock.instant());
    }
}
