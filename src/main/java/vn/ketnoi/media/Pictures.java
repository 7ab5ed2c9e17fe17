package vn.ketnoi.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.media.model.Picture;
import vn.ketnoi.media.model.PictureReader;
import vn.ketnoi.media.model.PictureRepository;

/** Storing pictures and giving them out. They are served at {@code /media/{id}/large} and {@code /media/{id}/small}. */
@ApplicationScoped
@Transactional
public class Pictures {

    /** The largest file taken, in bytes. */
    public static final int LARGEST_FILE = PictureReader.LARGEST_FILE;

    @Inject
    PictureRepository pictures;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * May: anybody signed in; what the picture is put on decides for itself.
     *
     * @param file a JPEG or PNG of at most 10 MB and 40 million pixels
     * @return its id
     */
    public long store(byte[] file) {
        long caller = currentUser.require().id();
        Picture picture = new Picture(PictureReader.read(file), caller, clock.instant());
        return pictures.add(picture).id();
    }

    /** May: anybody. JPEG with neither side over 1280 pixels. */
    public Optional<byte[]> large(long id) {
        return pictures.large(id);
    }

    /** May: anybody. JPEG with neither side over 480 pixels. */
    public Optional<byte[]> small(long id) {
        return pictures.small(id);
    }
}
