package vn.ketnoi.account;

import org.jspecify.annotations.Nullable;

/** Mail that accounts have to send; answered by the feature that sends it. */
public interface Post {

    /**
     * Sends in the caller's transaction: no commit, no mail.
     *
     * @param letter the beginning of the message keys: {@code letter.subject}, {@code .text} and, with a page, {@code .action}
     * @param page a page of the portal to open, such as {@code /account/reset?code=…}, or null
     */
    void send(String recipient, String language, String letter, @Nullable String page, Object... args);
}
