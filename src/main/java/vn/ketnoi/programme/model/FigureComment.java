package vn.ketnoi.programme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.programme.FigureCommentView;
import vn.ketnoi.programme.NewFigureComment;

/** Something said about a province's figure. */
@Entity
@Table(name = "figure_comment")
public class FigureComment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "programme_id")
    private long programmeId;

    private String indicator;

    @Column(name = "province_code")
    private String province;

    private String words;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected FigureComment() {}

    @SuppressWarnings("NullAway.Init") // the id is the database's
    public FigureComment(NewFigureComment said, long author, Instant now) {
        this.programmeId = said.programmeId();
        this.indicator = said.indicator();
        this.province = said.province();
        this.words = said.words().strip();
        this.authorId = author;
        this.writtenAt = now;
    }

    public long id() {
        return id;
    }

    public String province() {
        return province;
    }

    public long authorId() {
        return authorId;
    }

    public FigureCommentView view(AccountView author) {
        return new FigureCommentView(id, author.name(), author.role(), words, writtenAt);
    }
}
