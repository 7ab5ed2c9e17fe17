package vn.ketnoi.notice.model;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.outbox.NotNowException;

/** Hands one mail to the mail server. */
public class Smtp {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final SmtpSettings settings;

    public Smtp(SmtpSettings settings) {
        this.settings = settings;
    }

    /**
     * @param id of the mail: the same makes the same Message-ID
     * @return why the server takes no mail for this recipient; empty when it has taken the mail
     * @throws NotNowException when the server is away, hangs, or refuses everybody
     */
    public Optional<String> send(long id, String recipient, Letter letter) {
        try {
            Transport.send(message(id, recipient, letter));
            return Optional.empty();
        } catch (AddressException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (SendFailedException e) {
            if (isForGood(e)) {
                return Optional.of(reason(e));
            }
            throw new NotNowException("the mail server did not take mail " + id, e);
        } catch (MessagingException e) {
            throw new NotNowException("the mail server did not take mail " + id, e);
        }
    }

    /** The address is wrong or unknown (5xx); 4xx means that the server will perhaps take it later. */
    private static boolean isForGood(SendFailedException e) {
        return e.getInvalidAddresses() != null
                && e.getInvalidAddresses().length > 0
                && reason(e).startsWith("5");
    }

    /** The server's own words stand in the exception behind. */
    private static String reason(SendFailedException e) {
        Exception behind = e.getNextException();
        return String.valueOf((behind == null ? e : behind).getMessage()).strip();
    }

    private MimeMessage message(long id, String recipient, Letter letter) throws MessagingException {
        InternetAddress from = new InternetAddress(settings.from(), true);
        String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        MimeMessage message = new Numbered(session(), "<mail-" + id + "@" + domain + ">");
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language());
        message.setContent(both(letter));
        return message;
    }

    private static MimeMultipart both(Letter letter) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.plain(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private Session session() {
        return Session.getInstance(
                settings.properties(), settings.user().map(this::authenticator).orElse(null));
    }

    private Authenticator authenticator(String user) {
        return new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, settings.password());
            }
        };
    }

    /** Jakarta Mail would make up a new Message-ID each time. */
    private static final class Numbered extends MimeMessage {

        private final String messageId;

        Numbered(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
