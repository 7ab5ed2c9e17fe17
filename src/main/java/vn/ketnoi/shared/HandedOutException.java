package vn.ketnoi.shared;

/** The call is a repeat, and what it made was told once: a code of which only a hash is kept. */
public class HandedOutException extends RejectedException {

    public HandedOutException() {
        super("once.handedOut");
    }
}
