package vn.ketnoi.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;

/** Asks a server whether it answers. */
final class Probe {
    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int GREETING_HEADER = 4;
    private static final int PROTOCOL_VERSION = 10;

    private Probe() {}

    /** The HTTP status of a GET, or -1 where nobody answers; never through a proxy, which Maven may have set. */
    static int status(final String url) {
        try {
            final var connection = (HttpURLConnection) URI.create(url).toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (final IOException e) {
            return -1;
        }
    }

    /** Whether a MySQL-protocol server greets us, which it does only once it accepts connections. */
    static boolean greets(final int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            final byte[] greeting = socket.getInputStream().readNBytes(GREETING_HEADER + 1);
            return greeting.length > GREETING_HEADER && greeting[GREETING_HEADER] == PROTOCOL_VERSION;
        } catch (final IOException e) {
            return false;
        }
    }
}
