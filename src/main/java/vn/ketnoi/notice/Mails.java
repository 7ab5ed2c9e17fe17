package vn.ketnoi.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Post;
import vn.ketnoi.account.Role;
import vn.ketnoi.notice.model.Letter;
import vn.ketnoi.notice.model.Mail;
import vn.ketnoi.notice.model.MailRepository;
import vn.ketnoi.notice.model.SmtpSettings;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Messages;

/** Writing mails, and reading what was written where no mail server takes them. */
@ApplicationScoped
public class Mails implements Post {

    @Inject
    MailRepository mails;

    @Inject
    SmtpSettings smtp;

    @Inject
    CurrentUser currentUser;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Where the links in mails lead: the portal as its visitors reach it, not as one caller says he does. */
    @Inject
    @ConfigProperty(name = "ketnoi.url", defaultValue = "http://localhost:8080")
    String address;

    @Inject
    @ConfigProperty(name = "ketnoi.demo", defaultValue = "false")
    boolean demo;

    /** May: the portal itself. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(String recipient, String language, String letter, @Nullable String page, Object... args) {
        Locale locale = Locale.forLanguageTag(language);
        List<Object> values = List.of(args);
        Letter written = new Letter(
                language,
                Messages.text(locale, letter + ".subject", values),
                Messages.text(locale, letter + ".text", values),
                page == null ? null : Messages.text(locale, letter + ".action", List.of()),
                page == null ? null : address.replaceAll("/+$", "") + "/" + language + page,
                Messages.text(locale, "mail.footer", List.of()));
        Mail mail = mails.add(new Mail(recipient, written, clock.instant()));
        outbox.record(new MailWritten(mail.id(), 1));
    }

    /**
     * May: administrator; with demo data and no mail server, anybody. The newest come first.
     *
     * @param recipient the whole address, or null for everybody's
     */
    @Transactional
    public Slice<MailView> list(@Nullable String recipient, int page, int size) {
        if (!isOpen()) {
            currentUser.require(Role.ADMINISTRATOR);
        }
        String asked = recipient == null ? null : recipient.strip().toLowerCase(Locale.ROOT);
        List<MailView> found = mails.page(asked, Slice.offset(page, size), size).stream()
                .map(mail -> mail.view(smtp.isSet()))
                .toList();
        return new Slice<>(found, mails.count(asked));
    }

    /** Whether anybody may read all mails, so that a demo can be tried without a mail server. */
    public boolean isOpen() {
        return demo && !smtp.isSet();
    }
}
