package vn.ketnoi.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.ketnoi.shared.RejectedException;

/** Finds out in which of the encodings in use in Vietnam a text is: UTF-8, UTF-16, else Windows-1258. */
final class SheetText {

    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

    private static final int LOOKED_AT = 4000;
    private static final int MARK = 0xFEFF;

    private SheetText() {}

    /** The text without a byte order mark. */
    static Reader open(Path file) throws IOException {
        Charset charset = charset(file);
        Reader reader = Files.newBufferedReader(file, charset);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    /** The first encoding of which all of the file is. */
    private static Charset charset(Path file) throws IOException {
        for (Charset candidate : candidates(beginning(file))) {
            if (isText(file, candidate)) {
                return candidate;
            }
        }
        throw RejectedException.field("file", "sheet.binary");
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    private static List<Charset> candidates(byte[] beginning) {
        if (startsWith(beginning, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(beginning, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = zeros(beginning);
        if (zeros[0] + zeros[1] <= beginning.length / 20) {
            return List.of(StandardCharsets.UTF_8, WINDOWS_VIETNAMESE);
        }
        return List.of(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** How many of the first bytes are 0, at even and at odd places: in UTF-16 the commas alone make many. */
    private static int[] zeros(byte[] beginning) {
        int[] count = new int[2];
        for (int i = 0; i < beginning.length; i++) {
            if (beginning[i] == 0) {
                count[i % 2]++;
            }
        }
        return count;
    }

    /** Not when some bytes are not of this encoding or make characters that no table has. */
    private static boolean isText(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] some = new char[8192];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
                for (int i = 0; i < read; i++) {
                    if (isNoText(some[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isNoText(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B || c == 0xFFFF || c == 0xFFFE;
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
