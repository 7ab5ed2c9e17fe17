package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.Once;
import vn.ketnoi.programme.model.FigureComment;
import vn.ketnoi.programme.model.FindingRepository;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.Slice;

/** The ministry and a province's officers converse about the province's figures. */
@ApplicationScoped
@Transactional
public class FigureComments {

    @Inject
    FindingRepository comments;

    @Inject
    Figures figures;

    @Inject
    Accounts accounts;

    @Inject
    Once once;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** May: centre and department, on their own province's; the ministry, on all. */
    @Audited("comment")
    public FigureCommentView comment(NewFigureComment said) {
        AccountView caller = figures.reader();
        checker.check(said);
        figures.require(said.programmeId(), said.indicator(), said.province());
        long id = once.create(said, () -> comments.add(new FigureComment(said, caller.id(), clock.instant()))
                .id());
        return comments.comment(id).map(this::view).orElseThrow(() -> new NoSuchRecordException("comment", id));
    }

    /** May: centre and department, of their own province; the ministry, of all. The newest first. */
    public Slice<FigureCommentView> list(long programme, String indicator, String province, int page, int size) {
        figures.reader();
        figures.require(programme, indicator, province);
        return new Slice<>(
                comments.comments(programme, province, indicator, Slice.offset(page, size), size).stream()
                        .map(this::view)
                        .toList(),
                comments.countComments(programme, province, indicator));
    }

    /** How many each of a province's figures has, by indicator. May: as for the list. */
    public Map<String, Long> counts(long programme, String province) {
        figures.reader();
        figures.requireProvince(province);
        return comments.commentsByIndicator(programme, province);
    }

    private FigureCommentView view(FigureComment comment) {
        return comment.view(accounts.get(comment.authorId()));
    }
}
