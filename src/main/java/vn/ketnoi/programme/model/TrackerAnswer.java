package vn.ketnoi.programme.model;

import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.TrackerVerdict;

/**
 * What a tracker answered.
 *
 * @param code its own code, such as E7641, or the HTTP status
 * @param detail its own words
 */
public record TrackerAnswer(TrackerVerdict verdict, @Nullable String code, @Nullable String detail) {

    static TrackerAnswer of(TrackerVerdict verdict) {
        return new TrackerAnswer(verdict, null, null);
    }
}
