package vn.ketnoi.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.InvitationView;
import vn.ketnoi.account.Invitations;
import vn.ketnoi.account.InvitePerson;
import vn.ketnoi.account.Standing;
import vn.ketnoi.web.Click;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Invitations into the caller's facility or buyer. A code to hand over is shown on this page until it is left. */
@ViewScoped
@Named
public class InviteBean implements Serializable {

    private static final long serialVersionUID = 2L;

    @Inject
    Invitations invitations;

    @Inject
    Flash flash;

    private final RecordForm<InvitePerson> form = new RecordForm<>(InvitePerson.class);
    private final Click click = new Click();
    private @Nullable String invited;
    private @Nullable String code;

    @UserAction
    public void invite() {
        if (form.getValues().get("standing") == null) {
            form.getValues().put("standing", Standing.MEMBER.name());
        }
        click.once(() -> {
            Invitations.Made made = invitations.invite(form.read());
            invited = made.invitation().to();
            code = made.code();
        });
        form.getValues().put("signInName", null);
    }

    /** The page opens anew: a second click would meet the next invitation of a list that has become shorter. */
    @UserAction
    public String takeBack(long id) {
        invitations.takeBack(id);
        flash.say("invitation.takenBack");
        return "/account/organisation?faces-redirect=true";
    }

    public List<InvitationView> getOpen() {
        return invitations.open();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    /** Who has just been invited; null before. */
    public @Nullable String getInvited() {
        return invited;
    }

    public @Nullable String getCode() {
        return code;
    }

    public RecordForm<InvitePerson> getForm() {
        return form;
    }
}
