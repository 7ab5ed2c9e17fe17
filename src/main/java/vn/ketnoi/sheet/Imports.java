package vn.ketnoi.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Once;
import vn.ketnoi.account.Role;
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
    Clock clock;

    /** An import on record; not new when the same call was made before. */
    record Begun(long id, boolean isNew) {}

    /** For a feature that has made sure that the caller may. */
    Begun begin(ImportStart start, Sheet sheet) {
        long account = currentUser.require().id();
        AtomicBoolean isNew = new AtomicBoolean();
        long id = once.create(start, () -> {
            SheetImport made = new SheetImport(start, sheet, account, clock.instant());
            em.persist(made);
            em.flush();
            isNew.set(true);
            return made.id();
        });
        return new Begun(id, isNew.get());
    }

    /** May: whoever started it, an administrator. */
    public ImportView get(String kind, long id) {
        return load(kind, id).view(clock.instant());
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
                .map(i -> i.view(clock.instant()))
                .toList();
    }

    /** May: whoever started it, an administrator. The header of the file, for giving rows back in its form. */
    public List<String> header(String kind, long id) {
        return load(kind, id).header();
    }

    /**
     * May: whoever started it, an administrator.
     *
     * @param refused the refused rows, or else those that were taken with something left out; in the order of the file
     */
    public List<ImportNote> notes(String kind, long id, boolean refused, int atMost) {
        load(kind, id);
        Stream<SheetImportRow> rows = em.createQuery(
                        "SELECT r FROM SheetImportRow r WHERE r.importId = :id AND r.refused = :refused ORDER BY r.line",
                        SheetImportRow.class)
                .setParameter("id", id)
                .setParameter("refused", refused)
                .setMaxResults(atMost)
                .getResultStream();
        return rows.map(SheetImportRow::note).toList();
    }

    private SheetImport load(String kind, long id) {
        currentUser.require();
        SheetImport found = em.find(SheetImport.class, id);
        if (found == null || !found.view(clock.instant()).kind().equals(kind)) {
            throw new NoSuchRecordException("import", id);
        }
        boolean own = found.isStartedBy(currentUser.require().id());
        currentUser.requireThat(own || currentUser.is(Role.ADMINISTRATOR), "import", id);
        return found;
    }
}
