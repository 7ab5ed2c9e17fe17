package vn.ketnoi.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnoi.shared.RejectedException;

class PasswordPolicyTest {

    private static final PasswordPolicy POLICY = new PasswordPolicy();
    private static final List<String> KNOWN = List.of("Nguyễn Thị Ngọc Lan", "ngoclan.85@langnghe.vn", "+84912345678");

    /** As they are, and as people dress them up when a portal asks for more. */
    @Test
    void threeThousandCommonPasswordsAreRefused() throws IOException {
        List<String> common =
                StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().subList(0, 3000);
        List<String> let = new ArrayList<>();
        for (String word : common) {
            dressed(word).filter(p -> POLICY.refusal(p, KNOWN).isEmpty()).forEach(let::add);
        }
        assertThat(common).hasSize(3000).contains("123456", "password", "dragon");
        assertThat(let).isEmpty();
    }

    private static Stream<String> dressed(String word) {
        String large = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return Stream.of(
                word,
                large,
                word + "1",
                word + "123",
                large + "1!",
                word + "2024",
                large + "2026!",
                large + "@123",
                word + "123456",
                "1234" + word + "!!",
                word + "_2025_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matkhau12345",
                "Mật khẩu 2026",
                "KetNoi2026!",
                "ketnoi@12345",
                "KẾT NỐI 12345",
                "anhyeuem1314",
                "Khuyencong@2025",
                "1234567890",
                "!!!!!!!!!!!!",
                "iloveyou2024!"
            })
    void wordsOfThisCountryAndPortalAreRefused(String password) {
        assertThat(POLICY.refusal(password, KNOWN)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "kẹo dừa 9, password.short",
        "ngoclan.85@langnghe.vn, password.yours",
        "NgocLan12345!, password.yours",
        "Nguyen Thi Ngoc Lan, password.yours",
        "langnghe2026, password.yours",
        "dragon123456, password.common",
        "aaaaaaaaaaaaaa, password.easy",
        "abcdefghijklm, password.easy",
        "84912345678, password.common"
    })
    void eachRefusalSaysWhy(String password, String why) {
        assertThat(POLICY.refusal(password, KNOWN)).hasValue(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thuyền thúng ngoài khơi",
                "mua ca tren cho que",
                "correct horse battery",
                "xK9vTq2mLpRw",
                "ketnoi-demo-2026",
                "Bốn mùa hoa trái miệt vườn",
                "😀 trâu ơi ta bảo trâu này"
            })
    void severalWordsOrMuchChanceAreTaken(String password) {
        assertThat(POLICY.refusal(password, KNOWN)).isEmpty();
    }

    @Test
    void longOnesAreTakenUpToTwoHundredAndQuickly() {
        String longest = "thuyền thúng ".repeat(16).substring(0, 200);
        long begin = System.nanoTime();
        assertThat(POLICY.refusal(longest, KNOWN)).isEmpty();
        assertThat(POLICY.refusal(longest + "x", KNOWN)).hasValue("password.long");
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(3_000);
    }

    @Test
    void theRefusalIsAtTheField() {
        assertThatThrownBy(() -> POLICY.check("password", "short", KNOWN))
                .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.reasons())
                        .containsExactly(RejectedException.Reason.of("password", "password.short", 10, 200)));
    }
}
