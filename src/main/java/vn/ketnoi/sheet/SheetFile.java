package vn.ketnoi.sheet;

import java.io.Serializable;
import vn.ketnoi.shared.Sha256;

/** A file as it was sent, still unread. */
public final class SheetFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final byte[] content;

    public SheetFile(String name, byte[] content) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        this.name = last.substring(0, Math.min(last.length(), 200));
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    /** @throws vn.ketnoi.shared.RejectedException naming the field {@code file} when it is no table that can be read */
    public Sheet read() {
        return SheetReader.read(content);
    }

    public String hash() {
        return Sha256.hex(content);
    }
}
