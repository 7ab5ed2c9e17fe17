package vn.ketnoi.shared;

/** The caller is known (or nobody) and may not do this. */
public class NotAllowedException extends RuntimeException {

    private final boolean signedIn;

    public NotAllowedException(boolean signedIn, String why) {
        super(why);
        this.signedIn = signedIn;
    }

    public boolean signedIn() {
        return signedIn;
    }
}
