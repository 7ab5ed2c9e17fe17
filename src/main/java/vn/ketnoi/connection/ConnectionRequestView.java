package vn.ketnoi.connection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as one of its two sides sees it: {@code side} is the reader's, {@code turn} whose move it is (nobody's when all
 * is done), {@code unread} counts the other side's messages that the reader's side has not seen; {@code abroad}
 * when the buyer is not in Vietnam, {@code checked} when it has been seen that it is who it says.
 */
public record ConnectionRequestView(
        long id,
        Party buyer,
        Party facility,
        @Nullable Party product,
        BigDecimal quantity,
        String unit,
        LocalDate neededBy,
        String words,
        RequestStatus status,
        Side side,
        @Nullable Side turn,
        long unread,
        boolean abroad,
        boolean checked,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable Instant endedAt,
        Instant updatedAt,
        long version) {

    public Party partner() {
        return side == Side.BUYER ? facility : buyer;
    }

    public boolean waiting() {
        return turn == side;
    }

    /** Whether the reader's side may do that now. */
    public boolean can(RequestStep step) {
        return step.isFor(side) && status.after(step).isPresent();
    }
}
