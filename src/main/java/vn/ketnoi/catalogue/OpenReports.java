package vn.ketnoi.catalogue;

import java.io.Serializable;
import java.util.List;

/** What is said against a listing and not answered yet: how often, and the newest of it. */
public record OpenReports(long total, List<ReportView> newest) implements Serializable {

    public static final OpenReports NONE = new OpenReports(0, List.of());

    public OpenReports {
        newest = List.copyOf(newest);
    }
}
