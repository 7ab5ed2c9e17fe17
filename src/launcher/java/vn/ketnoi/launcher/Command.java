package vn.ketnoi.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What to run, where, with what added to the environment and, by the start of its name, taken out of it. */
record Command(List<String> words, Path directory, Map<String, String> environment, List<String> hidden) {

    Command(final List<String> words, final Path directory) {
        this(words, directory, Map.of(), List.of());
    }

    void applyEnvironmentTo(final Map<String, String> inherited) {
        inherited.keySet().removeIf(name -> hidden.stream().anyMatch(name::startsWith));
        inherited.putAll(environment);
    }
}
