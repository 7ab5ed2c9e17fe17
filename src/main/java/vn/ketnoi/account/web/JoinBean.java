package vn.ketnoi.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.JoinAsBuyer;
import vn.ketnoi.account.JoinAsFacility;
import vn.ketnoi.account.SignUps;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Joining, as a facility or as a buyer. Afterwards the page says what comes next, the same to everybody. */
@ViewScoped
@Named
public class JoinBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SignUps signUps;

    @Inject
    Language language;

    private final RecordForm<JoinAsFacility> facility = new RecordForm<>(JoinAsFacility.class);
    private final RecordForm<JoinAsBuyer> buyer = new RecordForm<>(JoinAsBuyer.class);
    private @Nullable String as;

    /** Where the answer to the person goes: an address, or a number; null before the form was sent. */
    private @Nullable String sentTo;

    @UserAction
    public void joinAsFacility() {
        JoinAsFacility wish = facility.read();
        signUps.join(wish, language.getCode());
        sentTo = wish.signInName();
    }

    @UserAction
    public void joinAsBuyer() {
        JoinAsBuyer wish = buyer.read();
        signUps.join(wish, language.getCode());
        sentTo = wish.email();
    }

    public boolean isByMail() {
        return sentTo != null && sentTo.contains("@");
    }

    public List<String> getKinds() {
        return signUps.kinds();
    }

    public @Nullable String getSentTo() {
        return sentTo;
    }

    public RecordForm<JoinAsFacility> getFacility() {
        return facility;
    }

    public RecordForm<JoinAsBuyer> getBuyer() {
        return buyer;
    }

    /** Which of the two forms is shown: {@code facility}, {@code buyer}, or the choice between them. */
    public String getAs() {
        return as != null && (as.equals("facility") || as.equals("buyer")) ? as : "";
    }

    public void setAs(@Nullable String as) {
        this.as = as;
    }
}
