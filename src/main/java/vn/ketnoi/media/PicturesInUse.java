package vn.ketnoi.media;

import java.util.Collection;
import java.util.Set;

/** Answered by every feature that shows pictures; a picture that nobody shows is deleted after a day. */
public interface PicturesInUse {

    /** Those of the pictures that the feature shows. */
    Set<Long> among(Collection<Long> pictureIds);
}
