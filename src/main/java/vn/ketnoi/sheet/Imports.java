package vn.ketnoi.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Once;
import vn.ketnoi.account.Role;
import vn.ketnoi.outbox.OutboxLag;
import vn.ketnoi.shared.NoSuchRecordException;

/** The record of all imports. */
@ApplicationScoped
@Transactional
public class Imports {

    @PersistenceContext
    EntityManager em;

    @Inject
    Once once;

    @Inject
    CurrentUser currentUser;

    @Inject
    OutboxLag lag;

    @Inject
    Clock clock;

    /**
     * An import on record.
     *
     * @param isNew not when the same call was made before
     * @param task it, when the caller is to do it
     */
    record Begun(long id, boolean isNew, @Nullable ImportTask task) {}

    /**
     * For a feature that has made sure that the caller may.
     *
     * @param atOnce to keep it from other nodes, since the caller does it
     */
    Begun begin(ImportStart start, boolean atOnce) {
        long account = currentUser.require().id();
        AtomicReference<@Nullable SheetImport> begun = new AtomicReference<>();
        long id = once.create(start.command(), () -> {
            SheetImport made = new SheetImport(start, account, lag.newest(), clock.instant());
            em.persist(made);
            em.flush();
            begun.set(made);
            return made.id();
        });
        SheetImport made = begun.get();
        ImportTask task =
                made == null || !atOnce ? null : made.takeUp(UUID.randomUUID().toString(), clock.instant());
        return new Begun(id, made != null, task);
    }

    /** May: whoever started it, an administrator. */
    public ImportView get(String kind, long id) {
        return view(load(kind, id));
    }

    /** May: anybody; shows the caller's own latest, without those that only tried. */
    public List<ImportView> latest(String kind, int size) {
        return em
                .createQuery(
                        "SELECT i FROM SheetImport i WHERE i.startedBy = :caller AND i.kind = :kind AND i.dryRun = FALSE"
                                + " ORDER BY i.id DESC",
                        SheetImport.class)
                .setParameter("caller", currentUser.require().id())
                .setParameter("kind", kind)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    private ImportView view(SheetImport record) {
        return record.view(record.isAboutSearch() ? lag.waiting("search", record.sentAfter(), record.sentUntil()) : 0);
    }

    /** May: whoever started it, an administrator. The header of the file, for giving rows back in its form. */
    public List<String> header(String kind, long id) {
        return load(kind, id).header();
    }

    /**
     * May: whoever started it, an administrator.
     *
     * @param refused the refused rows, or else those that were taken with something left out; in the order of the file
     * @param after the line after which they come, for who goes through all of them
     */
    public List<ImportNote> notes(String kind, long id, boolean refused, long after, int atMost) {
        load(kind, id);
        Stream<SheetImportRow> rows = em.createQuery(
                        "SELECT r FROM SheetImportRow r WHERE r.importId = :id AND r.refused = :refused AND r.line > :after"
                                + " ORDER BY r.line",
                        SheetImportRow.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setParameter("refused", refused)
                .setMaxResults(atMost)
                .getResultStream();
        return rows.map(SheetImportRow::note).toList();
    }

    private SheetImport load(String kind, long id) {
        currentUser.require();
        SheetImport found = em.find(SheetImport.class, id);
        if (found == null || !found.isOf(kind)) {
            throw new NoSuchRecordException("import", id);
        }
        boolean own = found.isStartedBy(currentUser.require().id());
        currentUser.requireThat(own || currentUser.is(Role.ADMINISTRATOR), "import", id);
        return found;
    }
}
