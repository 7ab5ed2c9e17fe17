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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ketnoi.prove.Processes.Who;

/** Clients that ask one question after another; each waits for its answer before it asks again. */
final class Load {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Elasticsearch's answers begin with the milliseconds that it took by its own reckoning. */
    private static final Pattern TOOK = Pattern.compile("^\\{\"took\":(\\d+)");

    private final Processes processes;
    private final List<List<HttpRequest>> questions;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Asked> asked = new ArrayList<>();
    private final Map<Who, Double> cpu = new EnumMap<>(Who.class);
    private double seconds;

    /** One question: how long its answer was waited for, and how much of that Elasticsearch owns up to. */
    private record Asked(long nanos, long took) {}

    /** @param questions what is asked, each question in as many calls, one after the other, as it takes */
    Load(Processes processes, List<List<HttpRequest>> questions) {
        this.processes = processes;
        this.questions = questions;
    }

    /** Asks so many more questions by so many clients, going on where it ended before, and adds what was measured. */
    Load run(int clients, int asks) {
        Map<Who, Double> before = processes.cpu();
        long begin = System.nanoTime();
        int end = next.get() + asks;
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<List<Asked>>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                all.add(threads.submit(() -> askOn(end)));
            }
            for (Future<List<Asked>> one : all) {
                asked.addAll(one.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        next.set(end);
        seconds += (System.nanoTime() - begin) / 1e9;
        processes.cpu().forEach((who, used) -> cpu.merge(who, used - before.getOrDefault(who, used), Double::sum));
        return this;
    }

    private List<Asked> askOn(int end) {
        List<Asked> all = new ArrayList<>();
        for (int i = next.getAndIncrement(); i < end; i = next.getAndIncrement()) {
            long begin = System.nanoTime();
            long took = 0;
            for (HttpRequest call : questions.get(i % questions.size())) {
                Matcher matcher = TOOK.matcher(ask(call));
                took += matcher.lookingAt() ? Long.parseLong(matcher.group(1)) : 0;
            }
            all.add(new Asked(System.nanoTime() - begin, took));
        }
        return all;
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
        return asked.size();
    }

    double seconds() {
        return seconds;
    }

    double aSecond() {
        return asked() / seconds;
    }

    double millis(int percent) {
        return percentile(asked.stream().map(Asked::nanos).toList(), percent);
    }

    /** Milliseconds that Elasticsearch says it took. */
    long took(int percent) {
        return at(asked.stream().map(Asked::took).toList(), percent);
    }

    /** Milliseconds of CPU a question, of one process; not a number where that is not known. */
    double cpu(Who who) {
        return cpu.getOrDefault(who, Double.NaN) / asked();
    }

    /** How much of the machine others used meanwhile, who have nothing to do with it. */
    double others() {
        return cpu.getOrDefault(Who.OTHERS, Double.NaN)
                / (seconds * 1000 * Runtime.getRuntime().availableProcessors());
    }

    static double percentile(List<Long> nanos, int percent) {
        return at(nanos, percent) / 1e6;
    }

    private static long at(List<Long> values, int percent) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
