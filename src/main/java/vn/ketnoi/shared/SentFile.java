package vn.ketnoi.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** A file that is what it looks like inside, whatever it is called. */
public record SentFile(String name, String mediaType, byte[] content) {

    public static final String PDF_TYPE = "application/pdf";

    /**
     * What is taken in one place.
     *
     * @param field where a refusal is shown
     * @param largest in bytes
     * @param mediaTypes of PDF, JPEG and PNG those that will do
     * @param refusal the message key when it is something else
     * @param unnamed the name of a file that has none
     */
    public record Wanted(String field, int largest, Set<String> mediaTypes, String refusal, String unnamed) {}

    private static final int LONGEST_NAME = 200;
    private static final int TAIL = 2048;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xae, 'B', 0x60, (byte) 0x82};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] JPEG_END = {(byte) 0xff, (byte) 0xd9};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** @throws RejectedException when it is too large, cut off, or something else */
    public static SentFile read(Wanted wanted, String name, byte[] content) {
        if (content.length > wanted.largest()) {
            throw RejectedException.field(wanted.field(), "document.large", wanted.largest() / 1024 / 1024);
        }
        String mediaType = mediaType(content);
        if (!wanted.mediaTypes().contains(mediaType)) {
            throw RejectedException.field(wanted.field(), wanted.refusal());
        }
        return new SentFile(bare(name, wanted.unnamed()), mediaType, content);
    }

    /** Empty when it is none that we know. */
    private static String mediaType(byte[] content) {
        if (isFrom(PDF, content) && endsNear(PDF_END, content)) {
            return PDF_TYPE;
        }
        if (isFrom(JPEG, content) && endsNear(JPEG_END, content)) {
            return "image/jpeg";
        }
        return isFrom(PNG, content) && endsNear(PNG_END, content) ? "image/png" : "";
    }

    private static boolean isFrom(byte[] beginning, byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** Some writers leave a little behind the end. */
    private static boolean endsNear(byte[] end, byte[] content) {
        for (int at = content.length - end.length; at >= 0 && at >= content.length - TAIL; at--) {
            if (Arrays.equals(content, at, at + end.length, end, 0, end.length)) {
                return true;
            }
        }
        return false;
    }

    /** The name without a path and without what could end a header's line. */
    private static String bare(String name, String unnamed) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\"]+", " ").strip();
        String named = clean.isEmpty() ? unnamed : clean;
        return named.length() <= LONGEST_NAME ? named : named.substring(named.length() - LONGEST_NAME);
    }
}
