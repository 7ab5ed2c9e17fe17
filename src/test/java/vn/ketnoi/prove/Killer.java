package vn.ketnoi.prove;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import vn.ketnoi.launcher.Part;
import vn.ketnoi.launcher.Portal;

/** Kills one part after another, as a power cut would, and brings each back. */
final class Killer implements Runnable {

    private enum Victim {
        DATABASE,
        SEARCH,
        PORTAL
    }

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<Victim, List<Long>> recoveries = new EnumMap<>(Victim.class);
    private final Seeded chance = new Seeded("killer");
    private final Portal portal;
    private final List<Victim> victims;
    private final int writes;
    private final IntSupplier acknowledged;

    /** @param writes over which the kills are spread, counted by {@code acknowledged} */
    Killer(Portal portal, int kills, int writes, IntSupplier acknowledged) {
        this.portal = portal;
        this.writes = writes;
        this.acknowledged = acknowledged;
        this.victims = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            victims.add(Victim.values()[i % Victim.values().length]);
        }
        Collections.shuffle(victims, new Random(Seeded.SEED));
    }

    int kills() {
        return recoveries.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public void run() {
        for (int i = 0; i < victims.size(); i++) {
            int after = (i + 1) * writes / (victims.size() + 1);
            await(() -> acknowledged.getAsInt() >= after);
            LockSupport.parkNanos(Duration.ofMillis(chance.below(500)).toNanos());
            killAndRevive(victims.get(i));
        }
    }

    private void killAndRevive(Victim victim) {
        Part part = part(victim);
        part.kill();
        LockSupport.parkNanos(Duration.ofMillis(chance.below(3_000)).toNanos());
        long begin = System.nanoTime();
        part.start();
        await(victim == Victim.SEARCH ? this::searches : this::isReady);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        recoveries.computeIfAbsent(victim, v -> new ArrayList<>()).add(millis);
    }

    private Part part(Victim victim) {
        return switch (victim) {
            case DATABASE -> portal.database();
            case SEARCH -> portal.search();
            case PORTAL -> portal.server();
        };
    }

    private boolean isReady() {
        return get("/health/ready").startsWith("200");
    }

    private boolean searches() {
        return get("/api/v1/products?q=muoi&size=1").matches("(?s)200.*\"plain\":\\s*false.*");
    }

    private String get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(portal.baseUrl() + path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (java.io.IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("waited for longer than " + LONGEST);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** Median and longest time from a part's start to its use, as a person would read it. */
    String recoveryTimes() {
        StringBuilder text = new StringBuilder();
        recoveries.forEach((victim, times) -> {
            List<Long> sorted = times.stream().sorted().toList();
            text.append(String.format(
                    Locale.ROOT,
                    "%n  %s killed %d times, in use again after %.1f s at the median, %.1f s at most",
                    victim.name().toLowerCase(Locale.ROOT),
                    sorted.size(),
                    sorted.get(sorted.size() / 2) / 1e3,
                    sorted.get(sorted.size() - 1) / 1e3));
        });
        return text.toString();
    }
}
