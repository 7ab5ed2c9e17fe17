package vn.ketnoi.programme;

import java.time.LocalDate;

/** Where a programme is in its years. Outcomes dated inside them may still be entered when it has finished. */
public enum ProgrammeState {
    COMING,
    CURRENT,
    FINISHED;

    public static ProgrammeState on(LocalDate today, LocalDate starts, LocalDate ends) {
        if (today.isBefore(starts)) {
            return COMING;
        }
        return today.isAfter(ends) ? FINISHED : CURRENT;
    }
}
