package vn.ketnoi.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The ministry changes no provincial record: of all calls that change something, these are the ones it may make.
 * {@code RightsWalkIT} shows that the portal does what the table says.
 */
class MinistryRightsTest {

    private static final RightsTable TABLE = RightsTable.read();

    /** What is the ministry's own: programmes, targets, guidance, findings and comments; buyers are checked nationally. */
    private static final Set<String> OWN = Set.of(
            "POST /programmes",
            "PUT /programmes/{}",
            "POST /programmes/{}/targets",
            "POST /findings",
            "POST /findings/{}/acceptance",
            "POST /findings/{}/closure",
            "POST /findings/{}/question",
            "POST /figure-comments",
            "POST /guidance",
            "POST /guidance/{}/withdrawal",
            "POST /buyer-documents/{}/acceptance",
            "POST /buyer-documents/{}/refusal");

    /** What anybody may do for themselves, before or without an account. A report leaves the listing as it is. */
    private static final Set<String> ANYBODYS =
            Set.of("/sign-ups", "/resets", "/invitations/acceptances", "/products/{}/reports");

    @Test
    void theMinistryChangesOnlyWhatIsItsOwn() {
        assertThat(changing().filter(this::isForMinistry).filter(s -> !isAnybodys(s)))
                .containsExactlyInAnyOrderElementsOf(OWN);
    }

    @Test
    void everyCallThatChangesAProvincialRecordIsLookedAt() {
        Set<String> provincial = changing()
                .filter(s ->
                        s.matches("\\S+ /(facilities|products|outcomes|connection-requests|contracts|sign-ups|pictures"
                                + "|tracker-reports)\\b.*"))
                .filter(s -> !isAnybodys(s))
                .collect(Collectors.toSet());
        assertThat(provincial).hasSizeGreaterThan(20);
        assertThat(provincial.stream().filter(this::isForMinistry)).isEmpty();
    }

    private static java.util.stream.Stream<String> changing() {
        return TABLE.lines().stream()
                .filter(l -> !l.isPage() && !l.method().equals("GET"))
                .map(RightsTable.Line::subject)
                .distinct();
    }

    private boolean isForMinistry(String subject) {
        int ministry = TABLE.callers().indexOf(Caller.MINISTRY);
        return TABLE.lines().stream()
                .filter(l -> l.subject().equals(subject))
                .anyMatch(l -> l.marks().charAt(ministry) == '+');
    }

    private static boolean isAnybodys(String subject) {
        String address = subject.substring(subject.indexOf(' ') + 1);
        return ANYBODYS.stream().anyMatch(address::startsWith);
    }
}
