package vn.ketnoi.launcher;

import java.util.List;

/** Why the launcher cannot go on: one sentence for a person and, where a part is to blame, the end of its log. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> logEnd;

    public Fault(final String sentence) {
        this(sentence, List.of());
    }

    public Fault(final String sentence, final List<String> logEnd) {
        super(sentence);
        this.logEnd = List.copyOf(logEnd);
    }

    public Fault(final String sentence, final Throwable cause) {
        super(sentence, cause);
        this.logEnd = List.of();
    }

    /** The last lines of the log of the part that failed; empty where no part is to blame. */
    public List<String> logEnd() {
        return logEnd;
    }
}
