package vn.ketnoi.facility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.ketnoi.facility.FacilityKind;
import vn.ketnoi.reference.Industries;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Messages;

/** A facility's values as a person reads them. */
@RequestScoped
@Named
public class FacilityWords {

    @Inject
    Provinces provinces;

    @Inject
    Industries industries;

    @Inject
    Messages messages;

    @Inject
    Language language;

    /** @param field the name of a component of the profile */
    public String shown(String field, Object value) {
        if (value instanceof FacilityKind kind) {
            return messages.of(kind);
        }
        return switch (field) {
            case "province" -> provinces.name(value.toString(), language.getCode());
            case "vsic" -> industries.name(value.toString(), language.getCode());
            default -> value.toString();
        };
    }

    public FacilityKind[] getKinds() {
        return FacilityKind.values();
    }
}
