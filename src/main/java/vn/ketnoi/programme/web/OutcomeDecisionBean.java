package vn.ketnoi.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Role;
import vn.ketnoi.programme.ApprovalEffect;
import vn.ketnoi.programme.OutcomeStatus;
import vn.ketnoi.programme.OutcomeView;
import vn.ketnoi.programme.Outcomes;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** Reading an outcome and, for the department, deciding on it. */
@ViewScoped
@Named
public class OutcomeDecisionBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/programme/outcomes?faces-redirect=true";

    @Inject
    Outcomes outcomes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private @Nullable Long id;
    private @Nullable OutcomeView outcome;
    private @Nullable ApprovalEffect effect;
    private @Nullable String reason;

    public void open() {
        if (id != null) {
            outcome = outcomes.get(id);
            effect = outcomes.effect(id);
        }
    }

    @UserAction
    public String approve() {
        OutcomeView seen = getOutcome();
        outcomes.approve(seen.id(), seen.version());
        flash.say("outcome.approved", seen.indicator());
        return "/programme/outcome?faces-redirect=true&id=" + seen.id();
    }

    @UserAction
    public String giveBack() {
        OutcomeView seen = getOutcome();
        outcomes.giveBack(seen.id(), reason, seen.version());
        flash.say("outcome.returned");
        return LIST;
    }

    @UserAction
    public String withdraw() {
        OutcomeView seen = getOutcome();
        outcomes.withdraw(seen.id(), reason, seen.version());
        flash.say("outcome.withdrawn", seen.indicator());
        return "/programme/outcome?faces-redirect=true&id=" + seen.id();
    }

    public boolean isApprovable() {
        return isOfDepartment() && getOutcome().status() == OutcomeStatus.SUBMITTED;
    }

    public boolean isWithdrawable() {
        return isOfDepartment() && getOutcome().status() == OutcomeStatus.APPROVED;
    }

    private boolean isOfDepartment() {
        return currentUser.isOfficer(Role.DEPARTMENT, getOutcome().province());
    }

    public OutcomeView getOutcome() {
        return Objects.requireNonNull(outcome, "the page opens first");
    }

    public ApprovalEffect getEffect() {
        return Objects.requireNonNull(effect, "the page opens first");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
