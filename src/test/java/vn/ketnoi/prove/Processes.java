package vn.ketnoi.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes of one portal and how much CPU they have used, from {@code /proc}; where there is none, nothing is known. */
final class Processes {

    enum Who {
        PORTAL("java", "payara-micro"),
        ELASTICSEARCH("java", "org.elasticsearch.bootstrap"),
        DATABASE("mariadbd", "mariadbd"),
        /** The one who asks. */
        CLIENTS("", ""),
        /** Whatever else runs on the machine. */
        OTHERS("", "");

        private final String program;
        private final String word;

        Who(String program, String word) {
            this.program = program;
            this.word = word;
        }
    }

    /** What a tick of {@code /proc/PID/stat} is, on every Linux there is. */
    private static final double TICK_MILLIS = 10;

    /** Those of the first numbers of {@code /proc/stat} in which something ran: all but waiting, and being kept waiting. */
    private static final List<Integer> BUSY = List.of(1, 2, 3, 6, 7);

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
        Map<Who, Long> pids = new HashMap<>(pids());
        pids.put(Who.CLIENTS, ProcessHandle.current().pid());
        Map<Who, Double> used = new EnumMap<>(Who.class);
        pids.forEach((who, pid) -> {
            // The name in brackets may have spaces.
            String[] stat =
                    read(pid.toString(), "stat").replaceFirst("^.*\\) ", "").split(" ");
            if (stat.length > 12) {
                used.put(who, (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * TICK_MILLIS);
            }
        });
        String[] machine = read("stat", "").split("\\s+", 9);
        if (machine.length == 9) {
            double all =
                    BUSY.stream().mapToLong(i -> Long.parseLong(machine[i])).sum() * TICK_MILLIS;
            used.put(
                    Who.OTHERS, all - used.values().stream().mapToDouble(d -> d).sum());
        }
        return used;
    }

    /** The largest heap each may have, as it was started. */
    Map<Who, String> heaps() {
        Map<Who, String> heaps = new EnumMap<>(Who.class);
        pids().forEach((who, pid) -> {
            Matcher heap = HEAP.matcher(read(pid.toString(), "cmdline"));
            if (heap.find()) {
                heaps.put(who, heap.group(1));
            }
        });
        return heaps;
    }

    /** How many have wanted a core, on average of the last 1, 5 and 15 minutes. */
    static String machineLoad() {
        String load = Stream.of(read("loadavg", "").split(" ")).limit(3).collect(Collectors.joining(" "));
        return load.isEmpty() ? "unknown" : load;
    }

    private Map<Who, Long> pids() {
        Map<Who, Long> pids = new EnumMap<>(Who.class);
        for (long pid : children()) {
            String process = Long.toString(pid);
            for (Who who : Who.values()) {
                if (!who.program.isEmpty()
                        && !others.contains(pid)
                        && read(process, "comm").strip().equals(who.program)
                        && read(process, "cmdline").contains(who.word)) {
                    pids.put(who, pid);
                }
            }
        }
        return pids;
    }

    private static String read(String folder, String file) {
        try {
            return Files.readString(Path.of("/proc", folder, file));
        } catch (IOException e) {
            return "";
        }
    }
}
