package vn.ketnoi.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.media.model.Picture;
import vn.ketnoi.media.model.PictureReader;
import vn.ketnoi.media.model.PictureRepository;
import vn.ketnoi.shared.Audited;

/** Storing pictures and giving them out. They are served at {@code /media/{id}/large}, {@code medium} and {@code small}. */
@ApplicationScoped
@Transactional
public class Pictures {

    /** The largest file taken, in bytes. */
    public static final int LARGEST_FILE = PictureReader.LARGEST_FILE;

    /** For so long a form may stand open before its picture is saved with it. */
    private static final Duration UNSAVED = Duration.ofDays(1);

    private static final int BATCH = 500;

    @Inject
    PictureRepository pictures;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<PicturesInUse> uses;

    /**
     * May: anybody signed in; what the picture is put on decides for itself.
     *
     * @param file a JPEG or PNG of at most 10 MB and 40 million pixels
     * @return its id
     */
    @Audited("picture")
    public long store(byte[] file) {
        long caller = currentUser.require().id();
        Picture picture = new Picture(PictureReader.read(file), caller, clock.instant());
        return pictures.add(picture).id();
    }

    /**
     * For the portal itself: looks at the next pictures that were stored over a day ago, and deletes those that nobody shows.
     *
     * @param afterId where to begin
     * @return the id of the last one looked at, 0 when there are no more
     */
    public long deleteUnused(long afterId) {
        List<Long> old = pictures.storedBefore(clock.instant().minus(UNSAVED), afterId, BATCH);
        if (old.isEmpty()) {
            return 0;
        }
        List<Long> unused = new ArrayList<>(old);
        uses.forEach(use -> unused.removeAll(use.among(old)));
        pictures.delete(unused);
        return old.get(old.size() - 1);
    }

    /** May: anybody. A JPEG. */
    public Optional<byte[]> find(long id, PictureSize size) {
        return pictures.find(id, size);
    }

    /** May: anybody. How wide and high they are; unknown ids are left out. */
    public Map<Long, PictureShape> shapes(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : pictures.shapes(ids).stream().collect(Collectors.toMap(PictureShape::id, Function.identity()));
    }

    /** May: anybody signed in. Whether all of these were stored by the caller. */
    public boolean areMine(Collection<Long> ids) {
        long caller = currentUser.require().id();
        return ids.isEmpty()
                || pictures.countOf(ids, caller) == ids.stream().distinct().count();
    }
}
