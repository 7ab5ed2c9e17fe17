package vn.ketnoi.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that ask one question after another; each waits for its answer before it asks again. */
final class Load {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Processes processes;
    private final List<List<HttpRequest>> questions;
    private final List<Long> nanos = new ArrayList<>();
    private final Map<Processes.Who, Double> cpu = new EnumMap<>(Processes.Who.class);
    private double seconds;

    /** @param questions what is asked, each question in as many calls as it takes */
    Load(Processes processes, List<List<HttpRequest>> questions) {
        this.processes = processes;
        this.questions = questions;
    }

    /** Asks every question so many times, by so many clients, and adds what was measured. */
    Load run(int clients, int times) {
        Map<Processes.Who, Double> before = processes.cpu();
        long begin = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                all.add(threads.submit(() -> askOn(next, times * questions.size())));
            }
            for (Future<List<Long>> one : all) {
                nanos.addAll(one.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        seconds += (System.nanoTime() - begin) / 1e9;
        processes.cpu().forEach((who, used) -> cpu.merge(who, used - before.getOrDefault(who, used), Double::sum));
        return this;
    }

    private List<Long> askOn(AtomicInteger next, int end) {
        List<Long> took = new ArrayList<>();
        for (int i = next.getAndIncrement(); i < end; i = next.getAndIncrement()) {
            long begin = System.nanoTime();
            questions.get(i % questions.size()).forEach(Load::ask);
            took.add(System.nanoTime() - begin);
        }
        return took;
    }

    /** The answer's text; anything but 200 ends the prove. */
    static String ask(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " -> " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int asked() {
        return nanos.size();
    }

    double seconds() {
        return seconds;
    }

    double aSecond() {
        return asked() / seconds;
    }

    double millis(int percent) {
        return percentile(nanos, percent);
    }

    /** Milliseconds of CPU a question, of one process; not a number where that is not known. */
    double cpu(Processes.Who who) {
        return cpu.getOrDefault(who, Double.NaN) / asked();
    }

    static double percentile(List<Long> nanos, int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1)) / 1e6;
    }
}
