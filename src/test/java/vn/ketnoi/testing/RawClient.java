package vn.ketnoi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A caller that keeps to no rules: it says byte by byte what it is told to. */
public final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    public RawClient() {
        try {
            URI portal = URI.create(TestPortal.url());
            socket = new Socket();
            socket.connect(new InetSocketAddress(portal.getHost(), portal.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Says it, whether or not anybody listens any more. */
    public RawClient say(String text) {
        return say(text.getBytes(StandardCharsets.UTF_8));
    }

    public RawClient say(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // The server has heard enough, and its answer says so.
        }
        return this;
    }

    /** The head and what has come of the body with it; empty when the server has hung up without a word. */
    public String answer() {
        StringBuilder text = new StringBuilder();
        try {
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8192];
            int got = in.read(buffer);
            while (got > 0) {
                text.append(new String(buffer, 0, got, StandardCharsets.ISO_8859_1));
                got = text.indexOf("\r\n\r\n") >= 0 ? 0 : in.read(buffer);
            }
        } catch (IOException e) {
            // Reset: what came before it is the answer.
        }
        return text.toString();
    }

    /** The status of the answer; 0 when the server has hung up instead. */
    public int status() {
        String line = answer();
        return line.startsWith("HTTP/1.1 ") ? Integer.parseInt(line.substring(9, 12)) : 0;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // Then it is closed already.
        }
    }
}
