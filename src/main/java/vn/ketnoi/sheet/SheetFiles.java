package vn.ketnoi.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.ketnoi.account.CurrentUser;

/** The files that were sent, in pieces in the database: any node can go on with an import that another has begun. */
@ApplicationScoped
@Transactional
public class SheetFiles {

    private static final int PIECE = 1024 * 1024;

    /** How long somebody may think about what a trial has shown. */
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * May: anybody signed in. Goes through all of the file first.
     *
     * @throws vn.ketnoi.shared.RejectedException naming the field {@code file} when it is no table that can be read
     */
    public KeptFile keep(SheetFile sent) {
        currentUser.require();
        KeptFile kept =
                new KeptFile(UUID.randomUUID().toString(), sent.name(), sent.hash(), sent.isWorkbook(), sent.read());
        em.createNativeQuery("INSERT INTO sheet_file (id, kept_at) VALUES (?, ?)")
                .setParameter(1, kept.id())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
        try (InputStream in = Files.newInputStream(sent.content())) {
            byte[] piece = in.readNBytes(PIECE);
            for (int place = 0; piece.length > 0; place++) {
                em.createNativeQuery("INSERT INTO sheet_file_piece (file_id, place, content) VALUES (?, ?, ?)")
                        .setParameter(1, kept.id())
                        .setParameter(2, place)
                        .setParameter(3, piece)
                        .executeUpdate();
                piece = in.readNBytes(PIECE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    /** For the portal itself: the file on this node's disk; whoever asks deletes it. */
    Path fetch(String id) {
        try {
            Path file = Files.createTempFile("sheet", null);
            try (OutputStream out = Files.newOutputStream(file)) {
                List<?> piece = piece(id, 0);
                for (int place = 1; !piece.isEmpty(); place++) {
                    out.write((byte[]) piece.get(0));
                    piece = piece(id, place);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<?> piece(String id, int place) {
        return em.createNativeQuery("SELECT content FROM sheet_file_piece WHERE file_id = ? AND place = ?")
                .setParameter(1, id)
                .setParameter(2, place)
                .getResultList();
    }

    /** For the portal itself: what is old and no import still reads. */
    void deleteOld() {
        em.createNativeQuery("DELETE FROM sheet_file WHERE kept_at < ? AND id NOT IN"
                        + " (SELECT file_id FROM sheet_import WHERE file_id IS NOT NULL AND finished_at IS NULL)")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
