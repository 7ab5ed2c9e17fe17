package vn.ketnoi.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed that the centre lists products for a facility, how and when.
 *
 * @param giverRole what the giver is at the facility; null when the giver agreed in the portal, signed in as one of its people
 */
public record ConsentDetails(
        @NotBlank @Size(max = 200) String giver,
        @Nullable @Size(max = 200) String giverRole,
        @NotNull ConsentWay way,
        @NotNull LocalDate givenOn)
        implements Serializable {}
