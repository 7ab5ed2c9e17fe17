package vn.ketnoi.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What accounts need to know of facilities; answered by the feature that has them. */
public interface FacilityDirectory {

    record Entry(long id, String name) {}

    /** What is known of a facility whose first person joins; kind is one of {@link #kinds}. */
    record NewFacility(String name, @Nullable String code, String kind, String province) {}

    /** The names of facilities by their ids; unknown ids are left out. */
    Map<Long, String> names(Collection<Long> ids);

    /** The first facilities whose code or name holds a text, accents or not. */
    List<Entry> matching(String text);

    /** As {@link #matching(String)}, in one province. */
    List<Entry> matching(String text, String province);

    /** The facility that has this code, or this name (accents or not) in this province. */
    Optional<Long> same(@Nullable String code, String name, String province);

    /** Enters a facility that nobody has verified yet. */
    long enter(NewFacility facility);

    /** The province that vouches for a facility, if there is both. */
    Optional<String> province(long facility);

    /** The forms a facility may have. */
    List<String> kinds();
}
