package vn.ketnoi.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.notice.MailState;
import vn.ketnoi.notice.MailView;

/**
 * A mail is written with the change that it tells of, and sent afterwards. Once a mail server has taken (or refused) it, its
 * words are forgotten: they may hold what lets somebody in.
 */
@Entity
@Table(name = "mail")
public class Mail {

    private static final int LONGEST_REFUSAL = 500;
    private static final int LONGEST_SUBJECT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String recipient;
    private String language;
    private String subject;
    private @Nullable String body;
    private @Nullable String footer;
    private @Nullable String action;
    private @Nullable String link;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "kept_at")
    private @Nullable Instant keptAt;

    @Column(name = "refused_at")
    private @Nullable Instant refusedAt;

    private @Nullable String refusal;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public Mail(String recipient, Letter letter, Instant now) {
        this.recipient = recipient;
        this.language = letter.language();
        this.subject = shortened(letter.subject(), LONGEST_SUBJECT);
        this.body = letter.text();
        this.footer = letter.footer();
        this.action = letter.action();
        this.link = letter.link();
        this.createdAt = now;
    }

    public long id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    public boolean isWaiting() {
        return sentAt == null && refusedAt == null && keptAt == null;
    }

    public Letter letter() {
        return new Letter(language, subject, text(body), action, link, text(footer));
    }

    public void sent(Instant now) {
        sentAt = now;
        forgetWords();
    }

    /** There was no mail server to take it: it stays here, with its words. */
    public void kept(Instant now) {
        keptAt = now;
    }

    /** The mail server says for good that it does not take a mail for this recipient. */
    public void refused(String why, Instant now) {
        refusedAt = now;
        refusal = shortened(why, LONGEST_REFUSAL);
        forgetWords();
    }

    private void forgetWords() {
        body = null;
        link = null;
    }

    private static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** @param server whether a mail server is set: then the words are nobody's but the recipient's */
    public MailView view(boolean server) {
        boolean shown = !server && body != null;
        return new MailView(
                id,
                recipient,
                language,
                subject,
                shown ? letter().plain() : null,
                shown ? letter().html() : null,
                shown ? link : null,
                state(server),
                refusal,
                createdAt);
    }

    MailState state(boolean server) {
        if (refusedAt != null) {
            return MailState.REFUSED;
        }
        if (sentAt != null) {
            return MailState.SENT;
        }
        return server && keptAt == null ? MailState.WAITING : MailState.KEPT;
    }
}
