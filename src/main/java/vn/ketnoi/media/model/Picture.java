package vn.ketnoi.media.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stored picture. It never changes: another picture is another record, so that browsers may keep it for ever. */
@Entity
@Table(name = "picture")
public class Picture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "created_by")
    private @Nullable Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    private int width;
    private int height;

    @Column(name = "large")
    private byte[] large;

    @Column(name = "medium")
    private byte @Nullable [] medium;

    @Column(name = "small")
    private byte[] small;

    @SuppressWarnings("NullAway.Init")
    protected Picture() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public Picture(RenderedPicture rendered, @Nullable Long createdBy, Instant now) {
        this.width = rendered.width();
        this.height = rendered.height();
        this.large = rendered.large();
        this.medium = rendered.medium();
        this.small = rendered.small();
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    public long id() {
        return id;
    }
}
