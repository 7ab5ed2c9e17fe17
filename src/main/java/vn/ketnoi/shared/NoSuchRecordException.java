package vn.ketnoi.shared;

/** There is no such record, or none that this caller may know of: to a stranger the two look the same. */
public class NoSuchRecordException extends RuntimeException {

    public NoSuchRecordException(String kind, Object id) {
        super(kind + " " + id);
    }
}
