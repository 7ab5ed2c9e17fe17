package vn.ketnoi.web;

import jakarta.annotation.Priority;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.StaleException;
import vn.ketnoi.shared.TooOftenException;

@UserAction
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class UserActionInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is not on the page cannot show a message. */
    private static final Set<VisitHint> SHOWN = EnumSet.of(VisitHint.SKIP_UNRENDERED);

    @Inject
    transient Messages messages;

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            Object next = call.proceed();
            if (next instanceof String outcome) {
                SentAgain.ledOn(faces, outcome);
            }
            return next;
        } catch (RejectedException e) {
            e.reasons().forEach(r -> show(faces, input(r.field()), messages.of(r.key(), r.args())));
        } catch (TooOftenException e) {
            show(faces, "", messages.of(e));
        } catch (RuntimeException e) {
            if (StaleException.in(e).isPresent()) {
                show(faces, "", messages.of("stale"));
            } else if (RejectedException.in(e).isPresent()) {
                RejectedException.in(e).get().reasons().forEach(r -> show(faces, "", messages.of(r.key())));
            } else {
                throw e;
            }
        }
        faces.validationFailed();
        return null;
    }

    /** A list has one input for all: {@code tiers[0].price} is shown at {@code tiers}. */
    private static String input(String field) {
        int bracket = field.indexOf('[');
        return bracket < 0 ? field : field.substring(0, bracket);
    }

    /** At the input whose id is the field's name, in a list that of the button's own row; else at the head of the page. */
    private static void show(FacesContext faces, String field, String text) {
        String[] clientId = new String[1];
        String row = row(faces.getExternalContext().getRequestParameterMap().getOrDefault("jakarta.faces.source", ""));
        if (!field.isEmpty()) {
            faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, SHOWN), (visit, component) -> {
                boolean here = isInput(component, field)
                        && row(component.getClientId(faces)).equals(row);
                if (here || isInput(component, field) && clientId[0] == null) {
                    clientId[0] = component.getClientId(faces);
                }
                return here ? VisitResult.COMPLETE : VisitResult.ACCEPT;
            });
            if (clientId[0] != null) {
                refuse(faces, clientId[0]);
            }
        }
        faces.addMessage(clientId[0], new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static String row(String clientId) {
        return clientId.substring(
                0, clientId.lastIndexOf(UINamingContainer.getSeparatorChar(FacesContext.getCurrentInstance())) + 1);
    }

    /** An input that is not valid shows what was submitted; once the values are taken, that has to be put back. */
    private static void refuse(FacesContext faces, String clientId) {
        String typed = faces.getExternalContext().getRequestParameterMap().get(clientId);
        faces.getViewRoot().invokeOnComponent(faces, clientId, (context, component) -> {
            UIInput input = (UIInput) component;
            input.setValid(false);
            if (typed != null) {
                input.setSubmittedValue(typed);
            }
        });
    }

    private static boolean isInput(UIComponent component, String field) {
        return component instanceof UIInput && field.equals(component.getId());
    }
}
