package vn.ketnoi.sheet;

/** Interrupted: nothing has moved for minutes. The same file can be sent again; what was taken stays as it is. */
public enum ImportState {
    RUNNING,
    INTERRUPTED,
    DONE
}
