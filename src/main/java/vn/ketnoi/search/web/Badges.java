package vn.ketnoi.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.ketnoi.reference.CertificateKinds;
import vn.ketnoi.search.ProductHit;
import vn.ketnoi.web.Language;

/** The certificates that count today, as a result names them, in the order of their list. */
@ApplicationScoped
@Named
public class Badges {

    /** More would bury the name. */
    private static final int MOST = 3;

    @Inject
    CertificateKinds kinds;

    @Inject
    Language language;

    @Inject
    Clock clock;

    public List<String> of(ProductHit hit) {
        Set<String> held = hit.certifiedOn(LocalDate.now(clock));
        return kinds.getAll().stream()
                .filter(kind -> held.contains(kind.code()))
                .limit(MOST)
                .map(kind -> kind.name(language.getCode()))
                .toList();
    }
}
