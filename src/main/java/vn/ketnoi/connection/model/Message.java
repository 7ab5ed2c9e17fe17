package vn.ketnoi.connection.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.ketnoi.connection.MessageView;
import vn.ketnoi.connection.Side;

/** What one side said to the other. It is never changed afterwards. */
@Entity
@Table(name = "connection_message")
public class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "author_id")
    private long authorId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String words;

    @Column(name = "sent_at")
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    Message(long requestId, String words, Actor author) {
        this.requestId = requestId;
        this.authorId = author.account();
        this.side = author.side();
        this.words = words.strip();
        this.sentAt = author.at();
    }

    public long requestId() {
        return requestId;
    }

    public long id() {
        return id;
    }

    public long authorId() {
        return authorId;
    }

    public MessageView view(String author) {
        return new MessageView(id, side, author, words, sentAt);
    }
}
