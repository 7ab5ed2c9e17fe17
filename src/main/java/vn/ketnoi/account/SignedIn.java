package vn.ketnoi.account;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The caller as the server's security knows it; what the caller may do is read from the account each time. */
public class SignedIn extends CallerPrincipal {

    private static final long serialVersionUID = 2L;

    private final long accountId;
    private final long sessionId;
    private final boolean writing;

    private SignedIn(long accountId, long sessionId, boolean writing) {
        super("account-" + accountId);
        this.accountId = accountId;
        this.sessionId = sessionId;
        this.writing = writing;
    }

    static SignedIn onPages(long accountId, long sessionId) {
        return new SignedIn(accountId, sessionId, true);
    }

    static SignedIn byToken(long accountId, boolean writing) {
        return new SignedIn(accountId, 0, writing);
    }

    public long accountId() {
        return accountId;
    }

    /** The session on the pages, or 0 for a program with a token. */
    public long sessionId() {
        return sessionId;
    }

    public boolean mayWrite() {
        return writing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.accountId == accountId && that.sessionId == sessionId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId, sessionId);
    }
}
