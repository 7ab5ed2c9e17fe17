package vn.ketnoi.programme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.FindingStep;
import vn.ketnoi.programme.FindingView;

/** One step of a finding, with what was said at it. */
@Entity
@Table(name = "finding_entry")
public class FindingEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "finding_id")
    private long findingId;

    @Enumerated(EnumType.STRING)
    private FindingStep step;

    private @Nullable String words;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected FindingEntry() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    FindingEntry(Finding finding, FindingStep step, @Nullable String words, long author, Instant now) {
        this.findingId = finding.id();
        this.step = step;
        this.words = words;
        this.authorId = author;
        this.writtenAt = now;
    }

    long findingId() {
        return findingId;
    }

    FindingView.Entry view() {
        return new FindingView.Entry(step, words, writtenAt);
    }
}
