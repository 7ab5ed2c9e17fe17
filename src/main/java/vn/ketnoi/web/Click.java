package vn.ketnoi.web;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The last click on a page that tells a secret once, by the hidden field {@code once} of its form: the same click again does
 * nothing, because what was told could not be told again and a new secret would end it.
 */
public class Click implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String last;

    /** Does it, unless this click has done it already. */
    public synchronized void once(Runnable deed) {
        String click = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("once");
        if (click == null || !click.equals(last)) {
            deed.run();
            last = click;
        }
    }
}
