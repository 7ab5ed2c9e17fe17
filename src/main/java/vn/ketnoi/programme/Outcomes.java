package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Once;
import vn.ketnoi.account.Role;
import vn.ketnoi.outbox.Outbox;
import vn.ketnoi.programme.model.Claim;
import vn.ketnoi.programme.model.Outcome;
import vn.ketnoi.programme.model.OutcomeRepository;
import vn.ketnoi.programme.model.OutcomeRepository.Filter;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;

/** Recording outcomes, and having them approved. */
@ApplicationScoped
@Transactional
public class Outcomes {

    private static final int LONGEST_REASON = 1000;

    @Inject
    OutcomeRepository outcomes;

    @Inject
    Claims claims;

    @Inject
    CurrentUser currentUser;

    @Inject
    Once once;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** May: a centre, for its own province. */
    @Audited("outcome")
    public OutcomeView record(RecordOutcome command) {
        AccountView officer = currentUser.require(Role.CENTRE);
        Claim claim = claims.check(command, provinceOf(officer));
        long id = once.create(command, () -> outcomes.add(new Outcome(claim, officer.id(), clock.instant()))
                .id());
        return claims.view(load(id));
    }

    /** May: the centre of its province, until it is submitted and after it was returned. */
    @Audited("outcome")
    public OutcomeView revise(long id, RecordOutcome command, long version) {
        Outcome outcome = loadAs(Role.CENTRE, id, version);
        outcome.revise(claims.check(command, outcome.province()));
        return saved(outcome);
    }

    /** May: the centre of its province. */
    @Audited("outcome")
    public OutcomeView submit(long id, long version) {
        Outcome outcome = loadAs(Role.CENTRE, id, version);
        outcome.submit(clock.instant());
        return saved(outcome);
    }

    /** May: the department of its province, but nobody what they recorded themselves. From then on it counts. */
    @Audited("outcome")
    public OutcomeView approve(long id, long version) {
        Outcome outcome = loadAs(Role.DEPARTMENT, id, version);
        outcome.approve(currentUser.require().id(), clock.instant());
        outbox.record(new OutcomeApproved(outcome.id(), outcome.revision()));
        return saved(outcome);
    }

    /** May: the department of its province. */
    @Audited("outcome")
    public OutcomeView giveBack(long id, @Nullable String reason, long version) {
        Outcome outcome = loadAs(Role.DEPARTMENT, id, version);
        outcome.giveBack(currentUser.require().id(), given(reason), clock.instant());
        return saved(outcome);
    }

    /** May: the department of its province. The whole outcome counts no longer. */
    @Audited("outcome")
    public OutcomeView withdraw(long id, @Nullable String reason, long version) {
        Outcome outcome = loadAs(Role.DEPARTMENT, id, version);
        outcome.withdraw(currentUser.require().id(), given(reason), clock.instant());
        outbox.record(new OutcomeWithdrawn(outcome.id(), outcome.revision()));
        return saved(outcome);
    }

    /** May: centre and department of its province, the ministry. */
    public OutcomeView get(long id) {
        return claims.view(seen(id));
    }

    /** What approving it would change. May: centre and department of its province, the ministry. */
    public ApprovalEffect effect(long id) {
        return claims.effect(seen(id));
    }

    /** May: centre and department, of their own province; the ministry, of all. Null leaves a condition out. */
    public Slice<OutcomeView> list(
            @Nullable String province, @Nullable OutcomeStatus status, @Nullable String indicator, int page, int size) {
        AccountView caller = currentUser.require(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY);
        String own = caller.role().hasProvince() ? provinceOf(caller) : province;
        Filter filter = new Filter(own, status, indicator);
        List<Outcome> found = outcomes.page(filter, Slice.offset(page, size), size);
        return new Slice<>(claims.views(found), outcomes.count(filter));
    }

    /** The lines of a facility that a machine may belong to. May: the centre of the facility's province. */
    public List<OutcomeView> linesOf(long facilityId) {
        String own = provinceOf(currentUser.require(Role.CENTRE));
        return claims.views(outcomes.linesOf(facilityId).stream()
                .filter(o -> o.province().equals(own))
                .toList());
    }

    private static String provinceOf(AccountView officer) {
        return Objects.requireNonNull(officer.province(), "centres and departments have a province");
    }

    private Outcome load(long id) {
        return outcomes.find(id).orElseThrow(() -> new NoSuchRecordException("outcome", id));
    }

    private Outcome loadAs(Role role, long id, long version) {
        currentUser.require(role);
        Outcome outcome = load(id);
        currentUser.requireThat(currentUser.isOfficer(role, outcome.province()), "outcome", id);
        StaleException.check(version, outcome.version());
        return outcome;
    }

    private Outcome seen(long id) {
        currentUser.require();
        Outcome outcome = load(id);
        boolean may = currentUser.is(Role.MINISTRY)
                || currentUser.isOfficer(Role.CENTRE, outcome.province())
                || currentUser.isOfficer(Role.DEPARTMENT, outcome.province());
        currentUser.requireThat(may, "outcome", id);
        return outcome;
    }

    private OutcomeView saved(Outcome outcome) {
        return claims.view(outcomes.saved(outcome));
    }

    private static String given(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw RejectedException.field("reason", "check.NotBlank");
        }
        if (reason.length() > LONGEST_REASON) {
            throw RejectedException.field("reason", "check.Size", 1, LONGEST_REASON);
        }
        return reason.strip();
    }
}
