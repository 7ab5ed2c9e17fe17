package vn.ketnoi.facility.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.facility.Facilities;
import vn.ketnoi.facility.FacilityView;

/** For inputs in which a facility is chosen: carried as its id. */
@Named
@ApplicationScoped
public class FacilityConverter implements Converter<FacilityView> {

    @Inject
    Facilities facilities;

    @Override
    public @Nullable FacilityView getAsObject(FacesContext context, UIComponent component, @Nullable String id) {
        return id != null && id.matches("\\d{1,18}")
                ? facilities.getAll(List.of(Long.valueOf(id))).get(Long.valueOf(id))
                : null;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable FacilityView facility) {
        return facility == null ? "" : Long.toString(facility.id());
    }
}
