package vn.ketnoi.prove;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;

/** A program that does not give up: what was not answered it says again, the same way, until it is. */
final class SureCaller {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(250);

    final AtomicInteger acknowledged = new AtomicInteger();
    final AtomicInteger repeated = new AtomicInteger();
    final AtomicInteger foundDone = new AtomicInteger();

    /** Answers that no outage excuses, such as "not found" for a record that is there. */
    final List<String> wrong = new CopyOnWriteArrayList<>();

    Answer create(Api who, String path, Object body) {
        Api sure = who.with("Idempotency-Key", UUID.randomUUID().toString());
        return untilAnswered(() -> sure.post(path, body), () -> null);
    }

    /** @param done whether the record as it is now shows that the change was made, though its answer was lost */
    Answer change(Api who, Answer seen, String path, String step, @Nullable Object body, Predicate<JsonNode> done) {
        Api changing = who.changing(seen);
        return untilAnswered(() -> body == null ? changing.post(path + step) : changing.put(path + step, body), () -> {
            Answer now = who.get(path);
            return now.status() == 200 && done.test(now.json()) ? now : null;
        });
    }

    private Answer untilAnswered(Supplier<Answer> call, Supplier<@Nullable Answer> look) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (boolean again = false; System.nanoTime() < end; again = true) {
            try {
                if (again) {
                    repeated.incrementAndGet();
                }
                Answer answer = call.get();
                if (answer.status() < 300) {
                    acknowledged.incrementAndGet();
                    return answer;
                }
                Answer found = again && (answer.status() == 412 || answer.status() == 422) ? look.get() : null;
                if (found != null) {
                    acknowledged.incrementAndGet();
                    foundDone.incrementAndGet();
                    return found;
                }
                if (answer.status() < 500 && answer.status() != 429) {
                    wrong.add(answer.response().request().method() + " "
                            + answer.response().uri() + " -> " + answer.status() + " " + answer.body());
                    throw new IllegalStateException("refused: " + wrong.get(wrong.size() - 1));
                }
            } catch (UncheckedIOException e) {
                // Nobody there, or nobody any more: said again below.
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("not answered for " + PATIENCE);
    }
}
