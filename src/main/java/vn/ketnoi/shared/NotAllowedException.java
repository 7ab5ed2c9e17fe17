package vn.ketnoi.shared;

/** The caller is known (or nobody) and may not do this. */
public class NotAllowedException extends RuntimeException {

    private final boolean signedIn;
    private final String key;

    public NotAllowedException(boolean signedIn, String why) {
        this(signedIn, why, "notAllowed.role");
    }

    /** @param key of the message that tells somebody who is signed in what is in the way */
    public NotAllowedException(boolean signedIn, String why, String key) {
        super(why);
        this.signedIn = signedIn;
        this.key = key;
    }

    public String key() {
        return key;
    }

    public boolean signedIn() {
        return signedIn;
    }
}
