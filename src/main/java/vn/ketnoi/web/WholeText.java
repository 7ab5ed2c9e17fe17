package vn.ketnoi.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.inputtext.InputTextRenderer;

/** PrimeFaces would cut a text off at its {@code maxlength} and say nothing: a rule refuses it instead, and it stays typed. */
public class WholeText extends InputTextRenderer {

    @Override
    public void decode(FacesContext faces, UIComponent component) {
        super.decode(faces, component);
        restore(faces, (UIInput) component);
    }

    static void restore(FacesContext faces, UIInput input) {
        if (input.getSubmittedValue() != null) {
            input.setSubmittedValue(
                    faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces)));
        }
    }
}
