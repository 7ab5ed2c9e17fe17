package vn.ketnoi.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Whether a workbook can be opened without harm: it is an archive, and what is packed in it may be far larger than it says.
 * All that would be read is unpacked once and counted before anything is made of it.
 */
final class WorkbookCheck {

    private static final int MOST_PARTS = 2000;
    private static final long MOST_UNPACKED = 2L * 1024 * 1024 * 1024;
    private static final long MOST_SHARED_TEXT = 100L * 1024 * 1024;

    /** Texts that repeat pack well; nothing that people write packs so well. */
    private static final int MOST_TIMES = 200;

    private static final long ALWAYS_FINE = 10L * 1024 * 1024;

    private WorkbookCheck() {}

    /** @throws vn.ketnoi.shared.RejectedException for the workbooks of before 2007 and for those with a password */
    static boolean isWorkbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            if (first.length == 4 && (first[0] & 0xFF) == 0xD0 && (first[1] & 0xFF) == 0xCF) {
                throw SheetReader.refused("sheet.workbook.old");
            }
            return first.length == 4 && first[0] == 'P' && first[1] == 'K';
        }
    }

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw SheetReader.refused("sheet.workbook.none");
            }
            if (zip.size() > MOST_PARTS) {
                throw SheetReader.refused("sheet.workbook.bomb");
            }
            long left = MOST_UNPACKED;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                if (part.getName().endsWith("vbaProject.bin")) {
                    throw SheetReader.refused("sheet.workbook.macro");
                }
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    left -= unpacked(zip, part, left);
                }
            }
        } catch (ZipException e) {
            throw SheetReader.refused("sheet.workbook.broken");
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry part, long most) throws IOException {
        long limit = part.getName().endsWith("sharedStrings.xml") ? Math.min(most, MOST_SHARED_TEXT) : most;
        byte[] some = new byte[64 * 1024];
        long size = 0;
        boolean opened = false;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                size += read;
                if (size > limit || size > ALWAYS_FINE && size / MOST_TIMES > part.getCompressedSize()) {
                    throw SheetReader.refused(limit < most ? "sheet.workbook.texts" : "sheet.workbook.bomb");
                }
                opened = checkMarkup(some, read, opened);
            }
        }
        return size;
    }

    /**
     * Declarations of types and raw text are XML's ways to make much of little; no office program writes them.
     *
     * @param opened whether what came before ended in the middle of a sign
     */
    private static boolean checkMarkup(byte[] some, int length, boolean opened) {
        boolean before = opened;
        for (int i = 0; i < length; i++) {
            if (before && some[i] == '!') {
                throw SheetReader.refused("sheet.workbook.broken");
            }
            before = some[i] == '<';
        }
        return before;
    }
}
