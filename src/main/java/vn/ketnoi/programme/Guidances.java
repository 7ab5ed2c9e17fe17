package vn.ketnoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Once;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.model.Guidance;
import vn.ketnoi.programme.model.GuidanceRepository;
import vn.ketnoi.programme.model.ProgrammeRepository;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.SentFile;
import vn.ketnoi.shared.Sha256;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;

/** Guidance documents: published, withdrawn and replaced by the ministry. */
@ApplicationScoped
@Transactional
public class Guidances {

    private static final SentFile.Wanted PDF = new SentFile.Wanted(
            "file", GuidanceFile.LARGEST, Set.of(SentFile.PDF_TYPE), "guidance.noPdf", "guidance.pdf");

    @Inject
    GuidanceRepository guidances;

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

    /** May: the ministry. It needs a text or a file. */
    @Audited("guidance")
    public GuidanceView publish(NewGuidance said, @Nullable GuidanceFile file) {
        AccountView caller = currentUser.require(Role.MINISTRY);
        checker.check(said);
        if (said.issuedOn().isAfter(LocalDate.now(clock))) {
            throw RejectedException.field("issuedOn", "check.PastOrPresent");
        }
        SentFile pdf = file == null ? null : SentFile.read(PDF, file.name(), file.content());
        if (pdf == null && (said.words() == null || said.words().isBlank())) {
            throw RejectedException.field("words", "guidance.empty");
        }
        String same = said + (pdf == null ? "" : Sha256.hex(pdf.content()));
        long id =
                once.create(List.of(same), () -> add(new Guidance(said, pdf, caller.id(), clock.instant()), said, pdf));
        return get(id);
    }

    private long add(Guidance made, NewGuidance said, @Nullable SentFile pdf) {
        if (said.programmeId() != null && programmes.find(said.programmeId()).isEmpty()) {
            throw RejectedException.field("programmeId", "finding.programme.unknown");
        }
        Long older = said.replaces();
        Guidance replaced = older == null
                ? null
                : guidances
                        .find(older)
                        .orElseThrow(() -> RejectedException.field("replaces", "guidance.replaces.unknown"));
        guidances.add(made);
        if (pdf != null) {
            guidances.store(made.id(), pdf.content());
        }
        if (replaced != null) {
            replaced.replaceBy(made.id());
        }
        return made.id();
    }

    /** It is kept and marked. May: the ministry. */
    @Audited("guidance")
    public GuidanceView withdraw(long id, long version) {
        currentUser.require(Role.MINISTRY);
        Guidance guidance = seen(id);
        StaleException.check(version, guidance.version());
        guidance.withdraw();
        return view(guidances.saved(guidance));
    }

    /** May: officers and administrators; anybody, where it is for everybody. */
    public GuidanceView get(long id) {
        return view(seen(id));
    }

    /** May: as for {@link #get}. */
    public SentFile file(long id) {
        String name = seen(id).fileName();
        byte[] content = guidances.content(id).orElseThrow(() -> new NoSuchRecordException("guidance file", id));
        return new SentFile(name == null ? PDF.unnamed() : name, SentFile.PDF_TYPE, content);
    }

    /** What holds first, the newest first. May: anybody, what is for everybody; officers and administrators, all. */
    public Slice<GuidanceView> list(int page, int size) {
        boolean all = isOfficer();
        List<Guidance> found = guidances.page(all, Slice.offset(page, size), size);
        Map<Long, String> codes = new HashMap<>();
        programmes.all().forEach(p -> codes.put(p.id(), p.code()));
        return new Slice<>(
                found.stream().map(g -> g.view(codes.get(g.programmeId()))).toList(), guidances.count(all));
    }

    private Guidance seen(long id) {
        return guidances
                .find(id)
                .filter(g -> g.isForEverybody() || isOfficer())
                .orElseThrow(() -> new NoSuchRecordException("guidance", id));
    }

    private boolean isOfficer() {
        return currentUser.is(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY, Role.ADMINISTRATOR);
    }

    private GuidanceView view(Guidance guidance) {
        Long programme = guidance.programmeId();
        return guidance.view(
                programme == null
                        ? null
                        : programmes.find(programme).map(p -> p.code()).orElse(null));
    }
}
