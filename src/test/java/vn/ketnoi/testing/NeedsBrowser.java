package vn.ketnoi.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Journeys need Chromium. Where there is none they are skipped and say so; under {@code CI=true} they run and fail. */
public class NeedsBrowser implements ExecutionCondition {

    private static final Logger LOG = Logger.getLogger(NeedsBrowser.class.getName());

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("there is a browser, or CI insists");
        }
        String why = "SKIPPED " + context.getDisplayName()
                + ": no Chromium here. Install it, or name it in the environment: CHROMIUM=/path/to/chromium";
        LOG.warning(why);
        return ConditionEvaluationResult.disabled(why);
    }

    static Optional<Path> chromium() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of)
                .findFirst();
    }
}
