package vn.ketnoi.prove;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Chance that can be repeated: what a prove does next is drawn from here and nowhere else. */
final class Seeded {

    static final long SEED = Long.getLong("prove.seed", 20_261_124);

    /** The whole prove, or a minute of it. */
    static final boolean FULL = Boolean.getBoolean("prove.full");

    private static final int[] SIZES = {1, 64, 300, 5_000, 100_000};
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "null",
            "0",
            "-1",
            "1e999",
            "NaN",
            "99999999999999999999",
            "2147483648",
            "' OR '1'='1",
            "'; DROP TABLE product; --",
            "<script>alert(1)</script>",
            "<svg onload=alert(1)>",
            "${7*7}#{7*7}",
            "{{7*7}}",
            "../../../../etc/passwd",
            "..%2f..%2f",
            "%00",
            "\u0000",
            "a\r\nSet-Cookie: x=y",
            "\ud83d\ude00\ud83c\uddfb\ud83c\uddf3",
            "\ud800",
            "e\u0301\u0323\u0302\u0301\u0301",
            "\u202egnp.exe",
            "nước mắm Phú Quốc",
            "%",
            "_",
            "*",
            "\\",
            "\"",
            "[]",
            "{}",
            "true",
            "2025-02-30",
            "+999999999-12-31",
            "91",
            "vi",
            "KC07",
            "PUBLISHED");

    private final Random random;

    /** How large each of the things to be measured is to be, from small to large, where the prove goes by size. */
    static int[] sizes(String full, int small) {
        return Stream.of(
                        FULL
                                ? System.getProperty("prove.size", full).split(",")
                                : new String[] {Integer.toString(small)})
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** @param name of the one who draws, so that threads do not take from each other */
    Seeded(String name) {
        this.random = new Random(SEED * 31 + name.hashCode());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    byte[] bytes(int most) {
        byte[] bytes = new byte[below(most)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A text nobody in their right mind would send, or one that is merely far too long. */
    String nastyText() {
        if (chance(10)) {
            return pick(List.of("a", "ệ", "\u0000", "(", "%", "x ")).repeat(SIZES[below(SIZES.length)]);
        }
        if (chance(15)) {
            return random.ints(1 + below(40), 0, 0xFFFF)
                    .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                    .toString();
        }
        return pick(NASTY);
    }
}
