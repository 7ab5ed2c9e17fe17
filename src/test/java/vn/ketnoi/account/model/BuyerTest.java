package vn.ketnoi.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.ketnoi.account.BuyerCheck;

class BuyerTest {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final String MAIL = "claire@lumen.example";

    private final Buyer buyer = new Buyer("Lumen", "FR", NOW);

    @Test
    void itsOwnDomainChecksItAndAnotherEndsThat() {
        buyer.reach("https://www.lumen.example", "+33 1 2345 6789", MAIL, NOW);
        assertThat(buyer.checkedBy()).isEqualTo(BuyerCheck.DOMAIN);
        buyer.reach("https://lumen.example/vn", null, null, NOW);
        assertThat(buyer.checkedBy()).as("the same domain").isEqualTo(BuyerCheck.DOMAIN);
        buyer.reach("https://big-brand.example", null, MAIL, NOW);
        assertThat(buyer.checkedBy()).isNull();
    }

    @Test
    void whatAnOfficerHasSeenStays() {
        buyer.check(BuyerCheck.DOCUMENT, NOW);
        buyer.reach("https://big-brand.example", null, MAIL, NOW);
        assertThat(buyer.checkedBy()).isEqualTo(BuyerCheck.DOCUMENT);
    }

    @Test
    void noWebsiteIsNoMark() {
        buyer.reach("https://lumen.example", null, MAIL, NOW);
        buyer.reach(null, null, MAIL, NOW);
        assertThat(buyer.checkedBy()).isNull();
    }
}
