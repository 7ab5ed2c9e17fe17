package vn.ketnoi.audit;

import java.util.Optional;

/** Which province a record belongs to; each feature answers for its own kinds, so that its officers read what was done. */
public interface RecordPlace {

    /** Empty when the kind is another feature's, or the record is in no province. */
    Optional<String> province(String kind, long id);
}
