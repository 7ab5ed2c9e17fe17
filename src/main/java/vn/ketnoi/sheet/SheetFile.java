package vn.ketnoi.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import vn.ketnoi.shared.Sha256;

/** A file as it was sent, still unread, on this node's disk until it is closed. */
public final class SheetFile implements AutoCloseable {

    private static final int LONGEST_NAME = 200;

    private final String name;
    private final Path content;
    private final String hash;

    private SheetFile(String name, Path content, String hash) {
        this.name = name;
        this.content = content;
        this.hash = hash;
    }

    /** @throws vn.ketnoi.shared.RejectedException naming the field {@code file} when it is too large */
    public static SheetFile receive(String name, InputStream from) {
        try {
            Path content = Files.createTempFile("sheet", null);
            try {
                return new SheetFile(bare(name), content, copy(from, content));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(content);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers the hash of what came. */
    private static String copy(InputStream from, Path to) throws IOException {
        DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(to), Sha256.digest());
        try (from;
                OutputStream closing = out) {
            byte[] some = new byte[64 * 1024];
            long size = 0;
            for (int read = from.read(some); read >= 0; read = from.read(some)) {
                size += read;
                if (size > SheetReader.MAX_BYTES) {
                    throw SheetReader.refused("sheet.large", SheetReader.MAX_BYTES / 1024 / 1024);
                }
                closing.write(some, 0, read);
            }
        }
        return Sha256.hex(out.getMessageDigest());
    }

    private static String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    public String name() {
        return name;
    }

    Path content() {
        return content;
    }

    String hash() {
        return hash;
    }

    boolean isWorkbook() {
        try {
            return WorkbookCheck.isWorkbook(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws vn.ketnoi.shared.RejectedException naming the field {@code file} when it is no table that can be read */
    public Sheet read() {
        return SheetReader.read(content);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
