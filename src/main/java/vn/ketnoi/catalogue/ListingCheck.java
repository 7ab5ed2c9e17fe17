package vn.ketnoi.catalogue;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product that the centre is to look at.
 *
 * @param before what it said before the change, when a change is the reason or came after a report
 * @param reports what people say against it, whatever the reason is
 */
public record ListingCheck(
        ProductView product, CheckReason reason, Instant since, @Nullable ProductDetails before, OpenReports reports)
        implements Serializable {}
