package vn.ketnoi.programme;

import vn.ketnoi.shared.Event;

/** A report is to be sent (again), whatever was answered before. */
public record ReportWanted(long id, long revision) implements Event {}
