package vn.ketnoi.programme.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException.Reason;

/** What must be on the table before a department approves. */
public final class ApprovalPolicy {

    private ApprovalPolicy() {}

    /** Why an outcome with this evidence cannot be approved, if it cannot. */
    public static Optional<Reason> against(String indicator, @Nullable String evidence) {
        if (evidence != null && !evidence.isBlank()) {
            return Optional.empty();
        }
        return switch (indicator) {
            case "KC07" -> Optional.of(Reason.of("evidence", "outcome.evidence.trademark"));
            case "KC08" -> Optional.of(Reason.of("evidence", "outcome.evidence.decision"));
            default -> Optional.empty();
        };
    }
}
