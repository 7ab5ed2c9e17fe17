package vn.ketnoi.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import vn.ketnoi.notice.model.Mail;
import vn.ketnoi.notice.model.MailRepository;
import vn.ketnoi.notice.model.Smtp;
import vn.ketnoi.notice.model.SmtpSettings;
import vn.ketnoi.outbox.OutboxConsumer;
import vn.ketnoi.shared.Event;

/**
 * Hands mails to the mail server. A mail whose acceptance did not reach us is handed over again with the same Message-ID,
 * by which mail servers and readers know a repeat.
 */
@ApplicationScoped
class MailDelivery implements OutboxConsumer {

    @Inject
    MailRepository mails;

    @Inject
    SmtpSettings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(MailWritten.class);
    }

    @Override
    public void deliver(String event, long id) {
        Mail mail = mails.find(id).orElseThrow();
        if (!mail.isWaiting()) {
            return;
        }
        if (!settings.isSet()) {
            mail.kept(clock.instant());
            return;
        }
        Optional<String> refusal = new Smtp(settings).send(id, mail.recipient(), mail.letter());
        if (refusal.isPresent()) {
            mail.refused(refusal.get(), clock.instant());
        } else {
            mail.sent(clock.instant());
        }
    }
}
