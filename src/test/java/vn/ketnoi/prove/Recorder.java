package vn.ketnoi.prove;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a portal and its Elasticsearch, hands on everything, and keeps what the portal asks and loads, byte by
 * byte: to be sent again without a portal. No index gives back the documents it was built from.
 */
final class Recorder implements AutoCloseable {

    /** Where the loaded documents go when they are loaded again. */
    static final String BARE = "bare-products";

    /** So many calls are kept, of some hundred documents each: how fast more are loaded alone is known by then. */
    static final int MOST_LOADS = 400;

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("content-length", "transfer-encoding", "connection", "keep-alive", "date");

    /** A call that was made. */
    record Sent(String path, String type, String accept, byte[] body) {

        HttpRequest to(String server) {
            return HttpRequest.newBuilder(URI.create(server + path))
                    .header("Content-Type", type)
                    .header("Accept", accept)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
        }
    }

    static {
        // Without, each answer on a connection that is kept waits 40 ms for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Sent> searches = new ArrayList<>();
    private final String server;
    private final String loaded;
    private final Loaded loads;
    private final HttpServer listener;
    private final AtomicInteger loading = new AtomicInteger();
    private int mostLoading;
    private int kept;

    /**
     * @param server the address of Elasticsearch
     * @param loaded the name of the index whose loading is kept
     * @param file where it is kept
     */
    Recorder(String server, String loaded, Path file) {
        this.server = server;
        this.loaded = "\"" + loaded + "\"";
        try {
            loads = new Loaded(file);
            listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener.setExecutor(threads);
        listener.createContext("/", this::handOn);
        listener.start();
    }

    /** Keeps nothing of what was loaded up to now. */
    synchronized void forget() throws IOException {
        loads.forget();
        mostLoading = 0;
        kept = 0;
    }

    Loaded loads() {
        return loads;
    }

    /** Whether all that was loaded is kept. */
    synchronized boolean hasAll() {
        return kept < MOST_LOADS;
    }

    /** How many calls that load the portal has had under way at once. */
    synchronized int mostLoading() {
        return mostLoading;
    }

    String url() {
        return "http://127.0.0.1:" + listener.getAddress().getPort();
    }

    /** What has been asked since this was last called, in order. */
    synchronized List<Sent> searches() {
        List<Sent> all = List.copyOf(searches);
        searches.clear();
        return all;
    }

    private void handOn(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().toString();
        boolean loads = keep(new Sent(path, header(exchange, "Content-Type"), header(exchange, "Accept"), body));
        try {
            HttpResponse<byte[]> answer =
                    http.send(request(exchange, path, body), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            boolean empty = answer.body().length == 0;
            exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (loads) {
                loading.decrementAndGet();
            }
            exchange.close();
        }
    }

    private HttpRequest request(HttpExchange exchange, String path, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        List.of("Content-Type", "Accept").forEach(name -> {
            if (!header(exchange, name).isEmpty()) {
                request.header(name, header(exchange, name));
            }
        });
        return request.build();
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    /** Answers whether the call loads what is to be kept. */
    private synchronized boolean keep(Sent sent) throws IOException {
        String path = sent.path().replaceFirst("\\?.*", "");
        if (path.endsWith("/_search")) {
            searches.add(sent);
        }
        if (!path.endsWith("/_bulk")) {
            return false;
        }
        // Each byte is a character here, so that no letter is read and written again.
        String text = new String(sent.body(), StandardCharsets.ISO_8859_1);
        if (!text.contains(loaded)) {
            return false;
        }
        mostLoading = Math.max(mostLoading, loading.incrementAndGet());
        if (kept == MOST_LOADS) {
            return true;
        }
        kept++;
        byte[] renamed = text.replace(loaded, "\"" + BARE + "\"").getBytes(StandardCharsets.ISO_8859_1);
        loads.add(new Sent(sent.path(), sent.type(), sent.accept(), renamed));
        return true;
    }

    @Override
    public void close() {
        listener.stop(0);
        threads.shutdownNow();
        try {
            loads.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
