package vn.ketnoi.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ketnoi.launcher.Portal;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Eventually;

/** Parts are killed while people write: what was acknowledged is there, once, found by search, and counted at the tracker. */
@Tag("kills")
class KillsIT {

    private static final int WRITES = Seeded.FULL ? 2_000 : 90;
    private static final int KILLS = Seeded.FULL ? 21 : 3;
    private static final int WRITERS = 4;

    private final Portal portal = ProvePortal.get();
    private final ProveRows rows = ProveRows.of(portal);
    private final SureCaller sure = new SureCaller();
    private final Stories stories = new Stories(sure, portal.baseUrl());

    @Test
    void nothingIsLostAndNothingIsTwice() throws Exception {
        long begin = System.nanoTime();
        Killer killer = new Killer(portal, KILLS, WRITES, sure.acknowledged::get);
        writeUnder(killer);
        Eventually.within(Duration.ofMinutes(5), () -> assertThat(rows.waitingDeliveries())
                .as("deliveries still to be made")
                .isZero());
        report(killer, (System.nanoTime() - begin) / 1_000_000_000);
        assertThat(killer.kills()).isEqualTo(KILLS);
        assertThat(sure.wrong).isEmpty();
        assertThat(rows.inconsistencies()).isEmpty();
        everyProductIsThereOnceAndFound();
        everyOutcomeIsThereOnce();
        Tally.check(Api.at(portal.baseUrl()).signedInAs(Api.MINISTRY), ProvePortal.tracker());
    }

    private void writeUnder(Killer killer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Seeded chance = new Seeded("writer " + i);
                all.add(threads.submit(() -> {
                    while (sure.acknowledged.get() < WRITES) {
                        stories.tell(chance);
                    }
                }));
            }
            all.add(threads.submit(killer));
            for (Future<?> one : all) {
                one.get(90, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void everyProductIsThereOnceAndFound() {
        Api maker = Api.at(portal.baseUrl()).signedInAs(Api.FACILITY);
        for (Stories.Listed listed : stories.listed.values()) {
            JsonNode product = maker.get("/products/" + listed.id()).expect(200).json();
            assertThat(product.get("status").asString()).as(listed.word()).isEqualTo(listed.status());
            assertThat(product.get("details").get("brand").asString()).isEqualTo("B" + listed.word());
            assertThat(found(listed.word()))
                    .as(listed.toString())
                    .isEqualTo(listed.status().equals("PUBLISHED") ? 1 : 0);
        }
        assertThat(rows.count("SELECT COUNT(*) FROM product WHERE sku LIKE 'PROVE-%'"))
                .isEqualTo(stories.listed.size());
    }

    private long found(String word) {
        JsonNode page = Api.at(portal.baseUrl())
                .get("/products?size=100&q=" + word)
                .expect(200)
                .json();
        assertThat(page.get("plain").asBoolean()).as("answered by search").isFalse();
        long found = 0;
        for (JsonNode item : page.get("items")) {
            found += item.get("name").asString().endsWith(word) ? 1 : 0;
        }
        return found;
    }

    private void everyOutcomeIsThereOnce() {
        Api centre = Api.at(portal.baseUrl()).signedInAs(Api.CENTRE);
        stories.approved.forEach((word, id) -> {
            JsonNode outcome = centre.get("/outcomes/" + id).expect(200).json();
            assertThat(outcome.get("status").asString()).as(word).isEqualTo("APPROVED");
            assertThat(outcome.get("description").asString()).isEqualTo(word);
        });
        assertThat(rows.count("SELECT COUNT(*) FROM outcome WHERE description LIKE 'b" + Long.toString(Seeded.SEED, 36)
                        + "z%'"))
                .isEqualTo(stories.approved.size());
    }

    @SuppressWarnings("SystemOut")
    private void report(Killer killer, long seconds) {
        System.out.printf(
                "%nkills, seed %d: %d kills during %d acknowledged writes in %d s; %d calls said again, %d of them had been"
                        + " done already; %d failures of the tracker%s%n%n",
                Seeded.SEED,
                killer.kills(),
                sure.acknowledged.get(),
                seconds,
                sure.repeated.get(),
                sure.foundDone.get(),
                ProvePortal.tracker().failures(),
                killer.recoveryTimes());
    }
}
