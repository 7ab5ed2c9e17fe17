package vn.ketnoi.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Role;
import vn.ketnoi.catalogue.ListedBy;
import vn.ketnoi.catalogue.Listers;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Messages;
import vn.ketnoi.web.Page;

/** Who listed a product, in the reader's words. */
@RequestScoped
@Named
public class ListerWords {

    @Inject
    Listers listers;

    @Inject
    Provinces provinces;

    @Inject
    Language language;

    @Inject
    Messages messages;

    @Inject
    Page page;

    /** Null where nobody noted it. */
    public @Nullable String of(ProductView product) {
        return listers.of(product.id()).map(this::words).orElse(null);
    }

    private String words(ListedBy lister) {
        String province = lister.province();
        String who = province == null
                ? messages.of(lister.role())
                : messages.of("product.lister.centre", provinces.name(province, language.getCode()));
        if (lister.consentOn() != null) {
            return messages.of("product.lister.consent", List.of(who, lister.name(), page.day(lister.consentOn())));
        }
        return lister.role() == Role.FACILITY
                ? messages.of("product.lister.own", lister.name())
                : messages.of("product.lister", who, lister.name());
    }
}
