package vn.ketnoi.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Products;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.reference.Units;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.StaleException;
import vn.ketnoi.web.Differences;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.UserAction;

/** Writing a listing. Whoever is too late sees both versions and decides; nothing typed is lost. */
@ViewScoped
@Named
public class ProductEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Products products;

    @Inject
    Facilities facilities;

    @Inject
    PicturesBean pictures;

    @Inject
    CurrentUser currentUser;

    @Inject
    Units units;

    @Inject
    Language language;

    @Inject
    ProductWords words;

    @Inject
    Flash flash;

    private final ProductForm form = new ProductForm();
    private @Nullable Long id;
    private @Nullable Long facility;
    private @Nullable String facilityName;
    private @Nullable ProductView product;
    private @Nullable ProductView theirs;
    private List<Differences.Difference> differences = List.of();

    /** Before the page is shown. */
    public void open() {
        if (id != null) {
            show(products.kept(id));
        } else {
            facility = facility == null ? currentUser.require().facilityId() : facility;
            form.show(ProductDetails.named("", ""), units, language.getCode());
        }
        if (facility == null) {
            throw new NoSuchRecordException("facility", "of the caller");
        }
        var keptFacility = facilities.get(facility);
        currentUser.requireThat(facilities.isKeeper(keptFacility), "facility", facility);
        facilityName = keptFacility.name(language.getCode());
    }

    private void show(ProductView shown) {
        product = shown;
        id = shown.id();
        facility = shown.facilityId();
        pictures.show(shown.pictures());
        theirs = null;
        differences = List.of();
        form.show(shown.details(), units, language.getCode());
    }

    @UserAction
    public @Nullable String save() {
        ProductView saved = store();
        if (saved == null) {
            return null;
        }
        flash.say(
                switch (saved.status()) {
                    case PUBLISHED -> "product.saved.published";
                    case SUBMITTED -> "product.saved.waiting";
                    case DRAFT, RETURNED, WITHDRAWN -> "product.saved";
                });
        return "/catalogue/edit?faces-redirect=true&id=" + saved.id();
    }

    @UserAction
    public @Nullable String saveAndSubmit() {
        ProductView saved = store();
        if (saved == null) {
            return null;
        }
        product = saved;
        id = saved.id();
        ProductView sent = products.submit(saved.id(), saved.version());
        flash.say(sent.published() ? "product.live" : "product.submitted", saved.name(language.getCode()));
        return "/catalogue/mine?faces-redirect=true&facility=" + saved.facilityId();
    }

    /** Writes what was typed over what somebody else saved meanwhile, which the person has seen. */
    @UserAction
    public @Nullable String saveOver() {
        product = theirs == null ? product : theirs;
        return save();
    }

    public void keepTheirs() {
        if (theirs != null) {
            show(theirs);
        }
    }

    /** Answers null when somebody else was faster. */
    private @Nullable ProductView store() {
        ProductDetails typed = form.read(units);
        ProductView before = product;
        if (before == null) {
            return products.create(Objects.requireNonNull(facility), typed, pictures.read());
        }
        try {
            return products.revise(before.id(), typed, pictures.read(), before.version());
        } catch (StaleException e) {
            compare(typed, products.kept(before.id()));
            return null;
        }
    }

    private void compare(ProductDetails mine, ProductView saved) {
        theirs = saved;
        differences = Differences.between(mine, saved.details(), words::of);
        if (differences.isEmpty()) {
            product = saved; // the same was typed twice, or only the status moved on
        }
    }

    public boolean isWaitingOrPublished() {
        return product != null
                && switch (product.status()) {
                    case SUBMITTED, PUBLISHED -> true;
                    case DRAFT, RETURNED, WITHDRAWN -> false;
                };
    }

    public ProductForm getForm() {
        return form;
    }

    public @Nullable ProductView getProduct() {
        return product;
    }

    public List<Differences.Difference> getDifferences() {
        return differences;
    }

    public @Nullable String getFacilityName() {
        return facilityName;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable Long getFacility() {
        return facility;
    }

    public void setFacility(@Nullable Long facility) {
        this.facility = facility;
    }
}
