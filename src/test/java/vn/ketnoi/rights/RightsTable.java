package vn.ketnoi.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The expectations of {@code rights.txt}: a mark for each caller in front of each address. */
record RightsTable(List<Caller> callers, List<Line> lines) {

    private static final Path FILE = Path.of("src/test/resources/rights.txt");
    private static final String PAGE = "PAGE";

    /**
     * What is called, as it stands in the file.
     *
     * @param method of HTTP, or PAGE
     * @param address with names of the walk's records in braces
     * @param body with such names as well; empty for the harmless {@code {}}
     */
    record Line(String marks, String method, String address, String body) {

        boolean isPage() {
            return method.equals(PAGE);
        }

        /** What it answers for, as a folder of pages or the API's description names it. */
        String subject() {
            String path = address.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
            return isPage() ? path : method + " " + path;
        }

        /** To be pasted into the file. */
        String withMarks(String other) {
            return String.join("   ", other.split("")) + "    " + method + " " + address + " " + body;
        }
    }

    static RightsTable read() {
        List<Caller> callers = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (String text : text()) {
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            String[] words = text.strip().split("\\s+");
            if (callers.isEmpty()) {
                Arrays.stream(words).map(Caller::of).forEach(callers::add);
            } else {
                lines.add(line(words, callers.size()));
            }
        }
        return new RightsTable(List.copyOf(callers), List.copyOf(lines));
    }

    private static Line line(String[] words, int callers) {
        String marks = Arrays.stream(words, 0, callers).collect(Collectors.joining());
        if (marks.length() != callers || words.length < callers + 2) {
            throw new IllegalStateException("rights.txt: a mark for each of " + callers + " callers, then a method and"
                    + " an address, not " + String.join(" ", words));
        }
        String body = Arrays.stream(words, callers + 2, words.length).collect(Collectors.joining(" "));
        return new Line(marks, words[callers], words[callers + 1], body);
    }

    private static List<String> text() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> subjects(boolean pages) {
        return lines.stream()
                .filter(l -> l.isPage() == pages)
                .map(Line::subject)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
