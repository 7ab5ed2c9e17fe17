package vn.ketnoi.rights;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Role;

/** Who walks. Those with a 2 have the same role elsewhere: nothing of the walk's records is theirs. */
enum Caller {
    NOBODY("nob", null),
    FACILITY("fac", Role.FACILITY),
    OTHER_FACILITY("fa2", Role.FACILITY),
    BUYER("buy", Role.BUYER),
    OTHER_BUYER("bu2", Role.BUYER),
    ORGANIZER("org", Role.ORGANIZER),
    CENTRE("cen", Role.CENTRE),
    OTHER_CENTRE("ce2", Role.CENTRE),
    DEPARTMENT("dep", Role.DEPARTMENT),
    OTHER_DEPARTMENT("de2", Role.DEPARTMENT),
    MINISTRY("min", Role.MINISTRY),
    ADMINISTRATOR("adm", Role.ADMINISTRATOR);

    private final String head;
    private final @Nullable Role role;

    Caller(String head, @Nullable Role role) {
        this.head = head;
        this.role = role;
    }

    static Caller of(String head) {
        return Arrays.stream(values())
                .filter(c -> c.head.equals(head))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("rights.txt: no caller is called " + head));
    }

    /** The roles that somebody walks with. */
    static Set<Role> roles() {
        return Arrays.stream(values()).flatMap(c -> Stream.ofNullable(c.role)).collect(Collectors.toSet());
    }
}
