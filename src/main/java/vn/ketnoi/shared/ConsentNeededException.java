package vn.ketnoi.shared;

/** Somebody would act for another who has not agreed to it, or does no longer. */
public class ConsentNeededException extends RejectedException {

    /** @param other whose consent is needed */
    public ConsentNeededException(String other) {
        super("consent.needed", other);
    }
}
