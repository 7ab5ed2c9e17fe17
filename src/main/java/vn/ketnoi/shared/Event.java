package vn.ketnoi.shared;

/**
 * Something that happened and that others must learn: an id to reload by and the revision it then had. The simple class
 * name is what the outbox stores, so it is part of the data and is not renamed lightly.
 */
public interface Event {

    long id();

    long revision();
}
