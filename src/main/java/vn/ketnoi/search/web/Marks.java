package vn.ketnoi.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.search.Highlight;

/** A name in pieces for the pages, those apart that were typed. */
@ApplicationScoped
@Named
public class Marks {

    public List<Highlight.Part> of(String name, @Nullable String typed) {
        return Highlight.of(name, typed == null ? "" : typed);
    }
}
