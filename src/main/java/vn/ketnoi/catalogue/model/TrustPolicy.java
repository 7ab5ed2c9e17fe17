package vn.ketnoi.catalogue.model;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.CheckReason;
import vn.ketnoi.catalogue.ProductDetails;

/**
 * What goes live at once and what waits for the centre. Of what goes live, a share is looked at afterwards.
 *
 * @param verified whether the facility is
 * @param approvedBefore whether a person has ever approved one of its listings
 * @param refusedLately whether one was refused or taken down within {@link #REMEMBERED}
 * @param sampledPercent how many of a hundred are looked at
 */
public record TrustPolicy(boolean verified, boolean approvedBefore, boolean refusedLately, int sampledPercent) {

    public static final Duration REMEMBERED = Duration.ofDays(90);

    /**
     * Null when it goes live at once.
     *
     * @param sensitive whether it is new, or says something else of what it is and whose
     */
    public @Nullable CheckReason whyWait(boolean sensitive) {
        if (!verified) {
            return CheckReason.UNVERIFIED;
        }
        if (!approvedBefore) {
            return CheckReason.FIRST;
        }
        return refusedLately && sensitive ? CheckReason.DISTRUSTED : null;
    }

    /** Drawn by number and version, so that anybody can draw again and nobody can choose. */
    public boolean isSampled(long id, long version) {
        long mixed = (id * 31 + version) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return Math.floorMod(mixed ^ (mixed >>> 32), 100L) < sampledPercent;
    }

    /**
     * Whether a change is about what the product is and whose: its names, its category, the brand on it, who makes it and
     * where it comes from. Prices, quantities and descriptions change with every season.
     */
    public static boolean isSensitive(ProductDetails before, ProductDetails after) {
        return !(before.nameVi().equals(after.nameVi())
                && Objects.equals(before.nameEn(), after.nameEn())
                && Objects.equals(before.category(), after.category())
                && Objects.equals(before.brand(), after.brand())
                && Objects.equals(before.maker(), after.maker())
                && Objects.equals(before.originProvince(), after.originProvince()));
    }
}
