package vn.ketnoi.programme.model;

import vn.ketnoi.programme.TrackerVerdict;

/** The portal's own programme pages, which compute what they show: being told is all there is to do. */
final class OwnTracker implements Tracker {

    @Override
    public String name() {
        return "own";
    }

    @Override
    public TrackerAnswer put(TrackerKey key, long value) {
        return TrackerAnswer.of(TrackerVerdict.PUBLISHED);
    }

    @Override
    public TrackerAnswer retract(TrackerKey key) {
        return TrackerAnswer.of(TrackerVerdict.RETRACTED);
    }
}
