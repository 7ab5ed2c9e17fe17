package vn.ketnoi.programme.model;

import java.nio.charset.StandardCharsets;
import vn.ketnoi.programme.GuidanceFile;
import vn.ketnoi.shared.RejectedException;

/** Why a file cannot be a guidance document's: it must be a whole PDF inside, whatever it is called. */
public final class PdfPolicy {

    private static final int LONGEST_NAME = 200;
    private static final int TAIL = 2048;

    private PdfPolicy() {}

    /** @return the file under a name without a path and without what could end a header's line */
    public static GuidanceFile check(GuidanceFile file) {
        byte[] content = file.content();
        if (content.length > GuidanceFile.LARGEST) {
            throw RejectedException.field("file", "document.large", GuidanceFile.LARGEST / 1024 / 1024);
        }
        String head = text(content, 0, Math.min(content.length, 5));
        String tail = text(content, Math.max(0, content.length - TAIL), content.length);
        if (!head.equals("%PDF-") || !tail.contains("%%EOF")) {
            throw RejectedException.field("file", "guidance.noPdf");
        }
        return new GuidanceFile(bare(file.name()), content);
    }

    private static String text(byte[] content, int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\"]+", " ").strip();
        String named = clean.isEmpty() ? "guidance.pdf" : clean;
        return named.length() <= LONGEST_NAME ? named : named.substring(named.length() - LONGEST_NAME);
    }
}
