package vn.ketnoi.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ketnoi.shared.PortalStarted;
import vn.ketnoi.shared.TooOftenException;

/**
 * How many calls a minute one visitor or one account may make on this node. Kept in memory: it only spares the portal work.
 * What slows guessing is kept in the database.
 */
@ApplicationScoped
class Rates {

    /** Of so many callers the last calls are known. When more come, those are forgotten who have been away longest. */
    static final int MOST_CALLERS = 20_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** What one household or server of the newer kind of addresses (IPv6) is given: it may change all that follows at will. */
    private static final int NETWORK_BYTES = 8;

    @Inject
    @ConfigProperty(name = "ketnoi.rate.visitor", defaultValue = "300")
    int visitor;

    @Inject
    @ConfigProperty(name = "ketnoi.rate.account", defaultValue = "3000")
    int account;

    private final Map<String, Bucket> callers = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    Rates() {}

    Rates(int visitor, int account) {
        this.visitor = visitor;
        this.account = account;
    }

    void check(@Observes PortalStarted event) {
        if (visitor < 1 || account < 1) {
            throw new IllegalStateException(
                    "KETNOI_RATE_VISITOR and KETNOI_RATE_ACCOUNT are calls a minute, at least 1");
        }
    }

    /** @throws TooOftenException when there were too many calls from the address */
    void countVisitor(String address) {
        count(network(address), visitor);
    }

    /** @throws TooOftenException when there were too many calls in that name */
    void countAccount(String name) {
        count(name, account);
    }

    private void count(String caller, int aMinute) {
        ConsumptionProbe call = bucket(caller, aMinute).tryConsumeAndReturnRemaining(1);
        if (!call.isConsumed()) {
            throw new TooOftenException(Duration.ofNanos(call.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(String caller, int aMinute) {
        synchronized (callers) {
            return callers.computeIfAbsent(caller, c -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
                    .build());
        }
    }

    int known() {
        synchronized (callers) {
            return callers.size();
        }
    }

    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            // Of an older address that is written as a newer one, nothing is left out.
            return bytes.length == 4
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
