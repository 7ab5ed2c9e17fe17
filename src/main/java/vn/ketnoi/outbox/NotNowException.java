package vn.ketnoi.outbox;

/** The other side is away or busy: nothing is wrong with the row, so it is never put aside. */
public class NotNowException extends RuntimeException {

    public NotNowException(String why, Throwable cause) {
        super(why, cause);
    }

    public NotNowException(String why) {
        super(why);
    }
}
