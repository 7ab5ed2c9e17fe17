package vn.ketnoi.catalogue;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report as the centre reads it, which need not know who wrote it. */
public record ReportView(ReportReason reason, @Nullable String words, Instant reportedAt) implements Serializable {}
