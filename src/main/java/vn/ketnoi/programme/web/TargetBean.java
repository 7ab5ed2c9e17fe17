package vn.ketnoi.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.ProgrammePlans;
import vn.ketnoi.programme.ProgrammeView;
import vn.ketnoi.programme.SetTarget;
import vn.ketnoi.programme.TargetView;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.RecordForm;
import vn.ketnoi.web.UserAction;

/** Setting or correcting a target. */
@ViewScoped
@Named
public class TargetBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgrammePlans plans;

    @Inject
    CurrentUser currentUser;

    @Inject
    OutcomeWords words;

    @Inject
    Flash flash;

    private final RecordForm<SetTarget> form = new RecordForm<>(SetTarget.class);
    private @Nullable Long id;
    private @Nullable ProgrammeView programme;

    public void open() {
        currentUser.require(Role.MINISTRY);
        if (id == null) {
            throw new NoSuchRecordException("programme", "");
        }
        ProgrammeView shown = plans.get(id);
        programme = shown;
        form.getValues().put("approximate", false);
        form.getValues().put("effectiveFrom", shown.startsOn());
    }

    @UserAction
    public String save() {
        TargetView made = plans.setTarget(getProgramme().id(), form.read());
        flash.say("target.saved", made.indicator());
        return "/programme/target?faces-redirect=true&id=" + getProgramme().id();
    }

    /** Whether the indicator chosen takes no number. */
    public boolean isQualitative() {
        Object chosen = form.getValues().get("indicator");
        var indicator = words.indicator(chosen == null ? null : chosen.toString());
        return indicator != null && indicator.subject().isQualitative();
    }

    public ProgrammeView getProgramme() {
        return Objects.requireNonNull(programme, "the page opens first");
    }

    public RecordForm<SetTarget> getForm() {
        return form;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
