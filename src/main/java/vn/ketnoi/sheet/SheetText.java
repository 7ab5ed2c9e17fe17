package vn.ketnoi.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import vn.ketnoi.shared.RejectedException;

/**
 * Bytes to text, whichever of the encodings in use in Vietnam they are in: UTF-8, UTF-16, else Windows-1258. The text
 * comes composed (NFC): Windows-1258 writes tone marks apart.
 */
final class SheetText {

    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

    private static final int LOOKED_AT = 4000;

    private SheetText() {}

    static String decode(byte[] file) {
        if (startsWith(file, 'P', 'K', 3, 4) || startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw RejectedException.field("file", "sheet.workbook");
        }
        String text = candidates(file).stream()
                .map(charset -> strictly(charset, file))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> RejectedException.field("file", "sheet.binary"));
        return Normalizer.normalize(text.startsWith("\uFEFF") ? text.substring(1) : text, Normalizer.Form.NFC);
    }

    private static List<Charset> candidates(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = zeros(file);
        if (zeros[0] + zeros[1] <= Math.min(file.length, LOOKED_AT) / 20) {
            return List.of(StandardCharsets.UTF_8, WINDOWS_VIETNAMESE);
        }
        return List.of(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** How many of the first bytes are 0, at even and at odd places: in UTF-16 the commas alone make many. */
    private static int[] zeros(byte[] file) {
        int[] count = new int[2];
        for (int i = 0; i < Math.min(file.length, LOOKED_AT); i++) {
            if (file[i] == 0) {
                count[i % 2]++;
            }
        }
        return count;
    }

    /** The text, unless the bytes are not of this encoding or make characters that no table has. */
    private static Optional<String> strictly(Charset charset, byte[] file) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.chars().anyMatch(SheetText::isNoText) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isNoText(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B || c == 0xFFFF || c == 0xFFFE;
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
