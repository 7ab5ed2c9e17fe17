package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Once;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.model.Finding;
import vn.ketnoi.programme.model.FindingPolicy;
import vn.ketnoi.programme.model.FindingRepository;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;

/** What the ministry finds, and what the departments answer. */
@ApplicationScoped
@Transactional
public class Findings {

    @Inject
    FindingRepository findings;

    @Inject
    FindingSubjects subjects;

    @Inject
    CurrentUser currentUser;

    @Inject
    Once once;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** May: the ministry. */
    @Audited("finding")
    public FindingView raise(NewFinding said) {
        AccountView caller = currentUser.require(Role.MINISTRY);
        checker.check(said);
        long id = once.create(said, () -> {
            FindingPolicy.checkDue(said.answerDue(), LocalDate.now(clock));
            return findings.add(new Finding(said, subjects.province(said), caller.id(), clock.instant()))
                    .id();
        });
        return get(id);
    }

    /** May: the department of its province. */
    @Audited("finding")
    public FindingView answer(long id, @Nullable String words, long version) {
        return step(FindingStep.ANSWER, id, words, version);
    }

    /** The answer does not do: the department is to answer once more. May: the ministry. */
    @Audited("finding")
    public FindingView askAgain(long id, @Nullable String words, long version) {
        return step(FindingStep.ASK_AGAIN, id, words, version);
    }

    /** May: the ministry. */
    @Audited("finding")
    public FindingView acceptAnswer(long id, long version) {
        return step(FindingStep.ACCEPT, id, null, version);
    }

    /** May: the ministry. */
    @Audited("finding")
    public FindingView close(long id, long version) {
        return step(FindingStep.CLOSE, id, null, version);
    }

    private FindingView step(FindingStep step, long id, @Nullable String words, long version) {
        AccountView caller = currentUser.require(step.by());
        Finding finding = seen(id);
        StaleException.check(version, finding.version());
        findings.add(finding.step(step, words, caller.id(), clock.instant()));
        return view(finding);
    }

    /** May: centre and department of its province, the ministry. */
    public FindingView get(long id) {
        return view(seen(id));
    }

    /** May: centre and department, of their own province; the ministry, of all. What moved last comes first. */
    public Slice<FindingView> list(@Nullable String province, @Nullable FindingStatus status, int page, int size) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY);
        String own = caller.role().hasProvince() ? caller.province() : province;
        List<Finding> found = findings.page(own, status, Slice.offset(page, size), size);
        return new Slice<>(subjects.views(found), findings.count(own, status));
    }

    /** Whether the caller may do a step with it now, for buttons. May: as for {@link #get}. */
    public boolean can(FindingStep step, FindingView finding) {
        currentUser.require();
        return currentUser.is(step.by()) && finding.status().after(step).isPresent();
    }

    private Finding seen(long id) {
        currentUser.require();
        Finding finding = findings.find(id).orElseThrow(() -> new NoSuchRecordException("finding", id));
        boolean may = currentUser.is(Role.MINISTRY)
                || currentUser.isOfficer(Role.CENTRE, finding.province())
                || currentUser.isOfficer(Role.DEPARTMENT, finding.province());
        currentUser.requireThat(may, "finding", id);
        return finding;
    }

    private FindingView view(Finding finding) {
        return subjects.views(List.of(finding)).get(0);
    }
}
