package vn.ketnoi.sheet;

/** Interrupted: it was taken up again several times in vain. The same file can be sent again; what was taken stays as it is. */
public enum ImportState {
    RUNNING,
    INTERRUPTED,
    DONE
}
