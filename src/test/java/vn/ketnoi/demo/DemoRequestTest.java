package vn.ketnoi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoRequestTest {

    private static List<DemoRequest> drawn(long seed) {
        return DemoRequest.all(seed, 40, DemoPeople.BUYERS);
    }

    @Test
    void theSameSeedIsTheSameMarket() {
        assertThat(drawn(7)).isEqualTo(drawn(7));
    }

    @Test
    void anotherSeedIsAnotherMarket() {
        assertThat(drawn(7)).isNotEqualTo(drawn(8));
    }

    @Test
    void everyStateIsThere() {
        assertThat(drawn(1).stream().map(DemoRequest::state).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(DemoRequest.State.values());
    }

    @Test
    void everyRequestNamesABuyerOfTheDemoWorldAndAgreesOnMoneyWithItsContract() {
        Stream<String> buyers = DemoPeople.BUYERS.stream().map(DemoPeople.Buyer::shortName);
        assertThat(drawn(1)).extracting(DemoRequest::buyer).isSubsetOf(buyers.toList());
        assertThat(drawn(1)).allSatisfy(r -> assertThat(r.amount() != null)
                .isEqualTo(r.state().hasContract()));
    }

    @Test
    void tenBuyers() {
        assertThat(DemoPeople.BUYERS).hasSizeGreaterThanOrEqualTo(10);
    }
}
