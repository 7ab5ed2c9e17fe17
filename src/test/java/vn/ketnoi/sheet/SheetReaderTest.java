package vn.ketnoi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.testing.Sheets;

class SheetReaderTest {

    private static final String TABLE = "mã,tên\nA1,Nước mắm Đức Thịnh\nA2,Chè Shan tuyết\n";

    @Test
    void readsUtf8() {
        assertIsTheTable(TABLE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsUtf8WithAMark() {
        assertIsTheTable(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsUtf16WithAMark() {
        assertIsTheTable(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE));
        assertIsTheTable(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void readsUtf16WithoutAMark() {
        assertIsTheTable(TABLE.getBytes(StandardCharsets.UTF_16LE));
        assertIsTheTable(TABLE.getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void readsWindowsVietnamese() {
        assertIsTheTable(windows1258(TABLE));
    }

    @Test
    void composesWhatCameDecomposed() {
        assertIsTheTable(Normalizer.normalize(TABLE, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertIsTheTable(byte[] file) {
        Sheet sheet = read(file);
        assertThat(sheet.header()).containsExactly("mã", "tên");
        assertThat(sheet.rows())
                .extracting(Sheet.Row::cells)
                .containsExactly(List.of("A1", "Nước mắm Đức Thịnh"), List.of("A2", "Chè Shan tuyết"));
    }

    /** The encoder knows only what has a sign of its own: tone marks are written after their letter. */
    private static byte[] windows1258(String text) {
        Charset windows = Charset.forName("windows-1258");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            String whole = Character.toString(c);
            String written = windows.newEncoder().canEncode(whole) ? whole : toneApart(whole);
            bytes.writeBytes(written.getBytes(windows));
        });
        return bytes.toByteArray();
    }

    private static String toneApart(String letter) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String tone = apart.chars()
                .filter(c -> "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .findFirst()
                .orElseThrow();
        return Normalizer.normalize(apart.replace(tone, ""), Normalizer.Form.NFC) + tone;
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) {
        String text = "a,b,c\n1,x,y\n2,z,w\n".replace(",", separator);
        assertThat(read(text).header()).containsExactly("a", "b", "c");
    }

    @Test
    void commasInsideCellsDoNotMislead() {
        Sheet sheet = read("mã;tên;giá\n1;Tôm, cua, cá;1,5\n2;Mực, bạch tuộc;2,5\n");
        assertThat(sheet.header()).containsExactly("mã", "tên", "giá");
        assertThat(sheet.rows().get(0).cell(1)).isEqualTo("Tôm, cua, cá");
    }

    @Test
    void excelsNoteOfTheSeparatorIsNotTheHeader() {
        Sheet sheet = read("sep=;\r\na;b\r\n1;2\r\n");
        assertThat(sheet.header()).containsExactly("a", "b");
        assertThat(sheet.rows().get(0).line()).isEqualTo(3);
    }

    @Test
    void quotedCellsMayHoldAnything() {
        Sheet sheet = read("a,b\n\"một, \"\"hai\"\"\nba\",bốn\nx,y\n");
        assertThat(sheet.rows().get(0).cell(0)).isEqualTo("một, \"hai\"\nba");
        assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(2L, 4L);
    }

    @Test
    void aQuoteInsideACellIsOnlyASign() {
        assertThat(read("a,b\n5\" ống,y\n").rows().get(0).cell(0)).isEqualTo("5\" ống");
    }

    @Test
    void emptyLinesAreNoRowsAndAreCounted() {
        assertThat(read("a,b\n\n,\n1,2\n").rows()).extracting(Sheet.Row::line).containsExactly(4L);
    }

    @Test
    void raggedRowsAreRead() {
        Sheet sheet = read("a,b,c\n1\n1,2,3,4\n");
        assertThat(sheet.rows().get(0).cell(2)).isNull();
        assertThat(sheet.rows().get(1).cells()).hasSize(4);
    }

    @Test
    void columnsWithoutANameOrWithTheSameAreToldApart() {
        assertThat(read("a,,a\n1,2,3\n").header()).containsExactly("a", "#2", "a (2)");
    }

    @Test
    void formulasStayText() {
        assertThat(read("a,b\n=cmd|' /C calc'!A0,@x\n").rows().get(0).cell(0)).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void formulasAreGivenOutHarmlessAndReadBackTheSame() {
        for (String formula : List.of("=1+1", "@SUM(A1)", "+cmd", "-cmd", "\t=x")) {
            assertThat(SafeCell.guarded(formula)).startsWith("'");
            assertThat(SafeCell.unguarded(SafeCell.guarded(formula))).isEqualTo(formula);
            assertThat(SafeCell.unguarded(SafeCell.guarded("'" + formula))).isEqualTo("'" + formula);
        }
        assertThat(SafeCell.guarded("-5,5")).isEqualTo("-5,5");
        assertThat(SafeCell.guarded("'tis")).isEqualTo("'tis");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '', sheet.empty
                    '  \n \n', sheet.empty
                    'a,b', sheet.headerOnly
                    'a,b\n\n\n', sheet.headerOnly
                    """)
    void saysWhatIsWrongWithAnEmptyFile(String text, String key) {
        assertThat(refusal(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(key);
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedByItsLine() {
        byte[] file = "a,b\n1,2\n\"x,y\n3,4\n".getBytes(StandardCharsets.UTF_8);
        RejectedException e = catchThrowableOfType(RejectedException.class, () -> read(file));
        assertThat(e.reasons().get(0).key()).isEqualTo("sheet.quote");
        assertThat(e.reasons().get(0).args()).containsExactly(3L);
    }

    @Test
    void workbooksPicturesAndNoiseAreNoTables() {
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 20, 0})).isEqualTo("sheet.workbook.broken");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .isEqualTo("sheet.workbook.old");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .isEqualTo("sheet.binary");
        assertThat(refusal(new byte[] {'a', ',', 'b', '\n', 1, 2, 3})).isEqualTo("sheet.binary");
    }

    @Test
    void tooMuchIsSaidSo() {
        assertThatThrownBy(() -> SheetFile.receive("endless.csv", new Endless()))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        e -> assertThat(e.reasons().get(0).key()).isEqualTo("sheet.large"));
        assertThat(refusal(("a,b\n1,\"" + "x".repeat(600_000) + "\"\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.quote");
        assertThat(refusal(("a\n" + "1\n".repeat(SheetReader.MAX_ROWS + 1)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.rows");
        assertThat(refusal((",".repeat(SheetReader.MAX_COLUMNS + 1) + "\n1\n").getBytes(StandardCharsets.UTF_8)))
                .isIn("sheet.columns", "sheet.headerOnly");
    }

    /** A sender who never ends. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] some, int from, int most) {
            return most;
        }
    }

    private static Sheet read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet read(byte[] content) {
        return Sheets.read(content);
    }

    private static String refusal(byte[] file) {
        return catchThrowableOfType(RejectedException.class, () -> read(file))
                .reasons()
                .get(0)
                .key();
    }
}
