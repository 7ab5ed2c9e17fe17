package vn.ketnoi.web;

/** What is being sent is not read to its end; the status says why. */
class RefusedBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedBodyException(int status) {
        super("body refused with " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
