package vn.ketnoi.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** A record's version as the API carries it: {@code ETag} out, {@code If-Match} in. */
public final class Versions {

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** @throws ClientErrorException 428 when the header is missing, 400 when it is no version of ours */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ClientErrorException(428);
        }
        try {
            return Long.parseLong(ifMatch.strip().replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new BadRequestException(e);
        }
    }
}
