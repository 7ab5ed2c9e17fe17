package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Once;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.model.Indicator;
import vn.ketnoi.programme.model.PlanPolicy;
import vn.ketnoi.programme.model.Programme;
import vn.ketnoi.programme.model.ProgrammeRepository;
import vn.ketnoi.programme.model.TargetVersion;
import vn.ketnoi.programme.model.Targets;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.StaleException;

/** What the ministry decides: programmes, and what they aim at. */
@ApplicationScoped
@Transactional
public class ProgrammePlans {

    @Inject
    ProgrammeRepository programmes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Once once;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** May: the ministry. */
    @Audited("programme")
    public ProgrammeView establish(NewProgramme decided) {
        currentUser.require(Role.MINISTRY);
        checker.check(decided);
        long id = once.create(decided, () -> {
            PlanPolicy.check(decided, programmes.all());
            return programmes.add(new Programme(decided)).id();
        });
        return view(load(id));
    }

    /** May: the ministry. Its code stays, and its years do once it has indicators. */
    @Audited("programme")
    public ProgrammeView amend(long id, NewProgramme decided, long version) {
        currentUser.require(Role.MINISTRY);
        checker.check(decided);
        Programme programme = load(id);
        StaleException.check(version, programme.version());
        PlanPolicy.check(
                decided, programmes.all().stream().filter(p -> p.id() != id).toList());
        programme.amend(decided, !programmes.indicators(id).isEmpty());
        return view(programmes.saved(programme));
    }

    /** May: the ministry. What held before stays as it was. */
    @Audited("target")
    public TargetView setTarget(long programmeId, SetTarget said) {
        AccountView caller = currentUser.require(Role.MINISTRY);
        Programme programme = load(programmeId);
        checker.check(said);
        long id = once.create(List.of(programmeId, said), () -> add(programme, said, caller.id()));
        return targets(programmeId).stream()
                .filter(t -> t.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private long add(Programme programme, SetTarget said, long person) {
        Indicator known = programmes
                .definition(programme.id(), said.indicator())
                .orElseThrow(() -> RejectedException.field("indicator", "target.indicator.unknown", said.indicator()));
        PlanPolicy.check(said, known, programme);
        if (known.programmeId() != programme.id()) {
            programmes.add(known.in(programme.id()));
        }
        int number = programmes.targets(programme.id()).of(said.indicator()).stream()
                        .mapToInt(TargetVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        return programmes
                .add(new TargetVersion(programme.id(), number, said, person, clock.instant()))
                .id();
    }

    /** May: anybody. */
    public ProgrammeView get(long id) {
        return view(load(id));
    }

    /** Every version, by indicator, the newest first. May: anybody. */
    public List<TargetView> targets(long programmeId) {
        load(programmeId);
        LocalDate today = LocalDate.now(clock);
        Targets all = programmes.targets(programmeId);
        return all.versions().stream()
                .sorted(Comparator.comparing(TargetVersion::indicator)
                        .thenComparing(TargetVersion::number, Comparator.reverseOrder()))
                .map(v -> v.view(all.on(today, v.indicator()).orElseThrow() == v))
                .toList();
    }

    private Programme load(long id) {
        return programmes.find(id).orElseThrow(() -> new NoSuchRecordException("programme", id));
    }

    private ProgrammeView view(Programme programme) {
        return programme.view(
                LocalDate.now(clock), !programmes.indicators(programme.id()).isEmpty());
    }
}
