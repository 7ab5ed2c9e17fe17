package vn.ketnoi.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnoi.account.BuyerCheck;
import vn.ketnoi.account.JoinAsBuyer;
import vn.ketnoi.account.JoinAsFacility;
import vn.ketnoi.shared.RejectedException;

class SignUpTest {

    private static final Instant NOW = Instant.parse("2025-11-03T02:00:00Z");

    private final SignUp byPhone = facility("0912345678");
    private final SignUp byMail = facility("an@k.example");

    @Test
    void aNumberWaitsForAPersonAnAddressConfirmsItself() {
        assertThat(byPhone.isToBeDecided()).isTrue();
        assertThat(byMail.isToBeDecided()).isFalse();
        byMail.ask();
        assertThat(byMail.isToBeDecided()).isTrue();
    }

    @Test
    void isDecidedOnce() {
        byPhone.done(9L, NOW);
        assertThat(byPhone.isToBeDecided()).isFalse();
        refuses(() -> byPhone.refuse(9, NOW));
        byMail.refuse(9, NOW);
        refuses(() -> byMail.done(9L, NOW));
        refuses(byMail::ask);
    }

    @Test
    void forgetsThePasswordOnceItIsDecided() {
        byPhone.done(9L, NOW);
        assertThat(byPhone.account(NOW).passwordHash()).isEqualTo(Passwords.NONE);
    }

    @Test
    void aBuyerAtItsOwnDomainIsCheckedFromTheStart() {
        assertThat(buyer("claire@lumen.example", "www.lumen.example").checkedBy())
                .isEqualTo(BuyerCheck.DOMAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claire@gmail.com", "claire@nordlys.example"})
    void anyOtherBuyerIsNot(String email) {
        assertThat(buyer(email, "https://lumen.example").checkedBy()).isNull();
    }

    @Test
    void wordsOfTheCommandsDoNotGiveThePasswordAway() {
        assertThat(facilityWish("an@k.example").toString()).doesNotContain("correct horse");
        assertThat(buyerWish("an@k.example", null).toString()).doesNotContain("correct horse");
    }

    private static void refuses(Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(RejectedException.class).hasMessageContaining("join.decided");
    }

    private static SignUp facility(String signInName) {
        return SignUp.of(facilityWish(signInName), SignInName.require(signInName), "hash", "vi", NOW);
    }

    private static JoinAsFacility facilityWish(String signInName) {
        return new JoinAsFacility("Cơ sở An", "HOUSEHOLD", "91", null, "An", signInName, "correct horse");
    }

    private static Buyer buyer(String email, String website) {
        return SignUp.of(buyerWish(email, website), SignInName.requireEmail(email), "hash", "en", NOW)
                .buyer(NOW);
    }

    private static JoinAsBuyer buyerWish(String email, @Nullable String website) {
        return new JoinAsBuyer("Lumen", "FR", website, "Claire", email, "correct horse");
    }
}
