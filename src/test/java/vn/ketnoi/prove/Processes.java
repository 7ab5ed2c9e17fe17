package vn.ketnoi.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The processes of one portal and how much CPU they have used, from {@code /proc}; where there is none, nothing is known. */
final class Processes {

    enum Who {
        PORTAL("java", "payara-micro"),
        ELASTICSEARCH("java", "org.elasticsearch.bootstrap"),
        DATABASE("mariadbd", "mariadbd");

        private final String program;
        private final String word;

        Who(String program, String word) {
            this.program = program;
            this.word = word;
        }
    }

    /** What a tick of {@code /proc/PID/stat} is, on every Linux there is. */
    private static final double TICK_MILLIS = 10;

    private static final Pattern HEAP = Pattern.compile("-Xmx(\\w+)");

    private final Set<Long> others;

    /** To be made before those of interest are started: whatever runs already belongs to somebody else. */
    Processes() {
        others = children();
    }

    private static Set<Long> children() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    /** Milliseconds of CPU that each of those that run now has used so far. */
    Map<Who, Double> cpu() {
        Map<Who, Double> used = new EnumMap<>(Who.class);
        pids().forEach((who, pid) -> {
            // The name in brackets may have spaces.
            String[] stat = read(pid, "stat").replaceFirst("^.*\\) ", "").split(" ");
            if (stat.length > 12) {
                used.put(who, (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * TICK_MILLIS);
            }
        });
        return used;
    }

    /** The largest heap each may have, as it was started. */
    Map<Who, String> heaps() {
        Map<Who, String> heaps = new EnumMap<>(Who.class);
        pids().forEach((who, pid) -> {
            Matcher heap = HEAP.matcher(read(pid, "cmdline"));
            if (heap.find()) {
                heaps.put(who, heap.group(1));
            }
        });
        return heaps;
    }

    private Map<Who, Long> pids() {
        Map<Who, Long> pids = new EnumMap<>(Who.class);
        for (long pid : children()) {
            for (Who who : Who.values()) {
                if (!others.contains(pid)
                        && read(pid, "comm").strip().equals(who.program)
                        && read(pid, "cmdline").contains(who.word)) {
                    pids.put(who, pid);
                }
            }
        }
        return pids;
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            return "";
        }
    }
}
