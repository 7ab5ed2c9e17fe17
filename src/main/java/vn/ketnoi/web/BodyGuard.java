package vn.ketnoi.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What a program may send: nothing too large for its place, nothing packed, nothing nested without end, and not drop
 * by drop for ever.
 */
@Provider
@PreMatching
public class BodyGuard implements ContainerRequestFilter {

    /** Of a picture or a document; of pages too, where web.xml says the same. */
    static final long LARGEST = 11_534_336;

    /** Of a file with rows, which is written to disk as it comes; web.xml says the same. */
    static final long LARGEST_ROWS = 210_763_776;

    /** Of JSON, which is read into memory as a whole. */
    static final long LARGEST_JSON = 1_048_576;

    /** Of brackets in brackets. The reader of JSON takes minutes to complain of some thousands. */
    private static final int DEEPEST = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A large file over a country line takes its time. */
    private static final Duration PATIENCE_WITH_ROWS = Duration.ofMinutes(15);

    @Override
    public void filter(ContainerRequestContext request) {
        String packed = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (packed != null && !packed.equalsIgnoreCase("identity")) {
            throw new RefusedBodyException(415);
        }
        MediaType type = request.getMediaType();
        if (type != null && (type.isWildcardType() || type.isWildcardSubtype())) {
            throw new RefusedBodyException(415); // "anything" is what one asks for, not what one sends
        }
        boolean json = isJson(type);
        boolean rows = request.getUriInfo().getPath().endsWith("/imports");
        long most = json ? LARGEST_JSON : rows ? LARGEST_ROWS : LARGEST;
        if (request.getLength() > most) {
            throw new RefusedBodyException(413);
        }
        request.setEntityStream(new Guarded(
                request.getEntityStream(), request.getLength(), most, json, rows ? PATIENCE_WITH_ROWS : PATIENCE));
    }

    /** Of a page, by its name. */
    static long largest(String page) {
        return page.endsWith("/import") ? LARGEST_ROWS : LARGEST;
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    /**
     * A body that says nothing of its length is cut off once it is too long, or has taken too long. One that says it ends
     * there: when a client offers HTTP/2 besides, as Java's does, the server waits for more.
     */
    static final class Guarded extends FilterInputStream {

        private final long declared;
        private final long most;
        private final boolean json;
        private final long end;
        private long read;
        private int depth;

        /** @param declared bytes, or less than 0 where none were */
        Guarded(InputStream body, long declared, long most, boolean json, Duration patience) {
            super(body);
            this.declared = declared < 0 ? Long.MAX_VALUE : declared;
            this.most = most;
            this.json = json;
            this.end = System.nanoTime() + patience.toNanos();
        }

        @Override
        public int read() throws IOException {
            if (read >= declared) {
                return -1;
            }
            int one = patient(super::read);
            count(one < 0 ? 0 : 1);
            nest(one);
            return one;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            if (read >= declared && length > 0) {
                return -1;
            }
            int most = (int) Math.min(length, declared - read);
            int got = patient(() -> super.read(into, at, most));
            count(Math.max(got, 0));
            for (int i = 0; i < got; i++) {
                nest(into[at + i]);
            }
            return got;
        }

        private interface Reading {
            int read() throws IOException;
        }

        /** The server gives up after half a minute without a byte. */
        private static int patient(Reading reading) throws IOException {
            try {
                return reading.read();
            } catch (IOException e) {
                if (e.getCause() instanceof TimeoutException) {
                    throw new RefusedBodyException(408);
                }
                throw e;
            }
        }

        /** Brackets inside texts are counted too: nobody writes a hundred of them without closing one. */
        private void nest(int one) {
            if (one == '{' || one == '[') {
                depth++;
            } else if (one == '}' || one == ']') {
                depth--;
            }
            if (json && depth > DEEPEST) {
                throw new RefusedBodyException(400);
            }
        }

        private void count(int got) {
            read += got;
            if (read > most) {
                throw new RefusedBodyException(413);
            }
            if (System.nanoTime() > end) {
                throw new RefusedBodyException(408);
            }
        }
    }
}
