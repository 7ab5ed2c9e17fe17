package vn.ketnoi.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.inputtextarea.InputTextareaRenderer;

/** As {@link WholeText}, for several lines. */
public class WholeTextarea extends InputTextareaRenderer {

    @Override
    public void decode(FacesContext faces, UIComponent component) {
        super.decode(faces, component);
        WholeText.restore(faces, (UIInput) component);
    }
}
