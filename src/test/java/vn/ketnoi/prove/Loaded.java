package vn.ketnoi.prove;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.prove.Recorder.Sent;

/** What an index was loaded with, call by call, in a file: a million documents do not fit into memory. */
final class Loaded implements AutoCloseable {

    private final Path file;
    private DataOutputStream out;
    private @Nullable DataInputStream in;

    Loaded(Path file) throws IOException {
        this.file = file;
        out = empty(file);
    }

    private static DataOutputStream empty(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    synchronized void forget() throws IOException {
        out.close();
        out = empty(file);
    }

    synchronized void add(Sent call) throws IOException {
        out.writeUTF(call.path());
        out.writeUTF(call.type());
        out.writeUTF(call.accept());
        out.writeInt(call.body().length);
        out.write(call.body());
    }

    /** From now on {@link #next} answers from the first call on. */
    synchronized void rewind() throws IOException {
        out.flush();
        if (in != null) {
            in.close();
        }
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    /** For whoever asks first; null after the last. */
    synchronized @Nullable Sent next() throws IOException {
        if (in == null) {
            return null;
        }
        String path;
        try {
            path = in.readUTF();
        } catch (EOFException e) {
            return null;
        }
        return new Sent(path, in.readUTF(), in.readUTF(), in.readNBytes(in.readInt()));
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
        if (in != null) {
            in.close();
        }
        Files.deleteIfExists(file);
    }
}
