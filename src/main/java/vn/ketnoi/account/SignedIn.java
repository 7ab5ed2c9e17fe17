package vn.ketnoi.account;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The caller as the server's security knows it; what the caller may do is read from the account each time. */
public class SignedIn extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final long accountId;

    public SignedIn(long accountId) {
        super("account-" + accountId);
        this.accountId = accountId;
    }

    public long accountId() {
        return accountId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.accountId == accountId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId);
    }
}
