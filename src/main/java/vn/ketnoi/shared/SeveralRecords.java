package vn.ketnoi.shared;

import java.util.List;

/** What a use case answers that changed several records at once. */
public interface SeveralRecords {

    List<Long> recordIds();
}
