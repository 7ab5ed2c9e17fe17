package vn.ketnoi.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What accounts need to know of facilities; answered by the feature that has them. */
public interface FacilityDirectory {

    record Entry(long id, String name) {}

    /** The names of facilities by their ids; unknown ids are left out. */
    Map<Long, String> names(Collection<Long> ids);

    /** The first facilities whose code or name holds a text, accents or not. */
    List<Entry> matching(String text);
}
