package vn.ketnoi.shared;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was refused, or told that there is no such record. Fired where the answer is made, when the refused transaction
 * is over.
 *
 * @param accountId whose password it was, when nobody is signed in; null when that is not known
 */
public record Refusal(Kind kind, @Nullable Long accountId) {

    /** SIGN_IN: a wrong password or code, or too many of them. FORBIDDEN: not with this role. HIDDEN: no such record, or somebody else's. */
    public enum Kind {
        SIGN_IN,
        FORBIDDEN,
        HIDDEN
    }
}
