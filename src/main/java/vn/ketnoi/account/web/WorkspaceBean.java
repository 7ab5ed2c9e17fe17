package vn.ketnoi.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.WaitingWork;
import vn.ketnoi.account.Workspace;

/** The page that a person's work begins on. */
@RequestScoped
@Named
public class WorkspaceBean {

    @Inject
    Workspace workspace;

    @Inject
    CurrentUser currentUser;

    private @Nullable List<WaitingWork.Item> waiting;

    public List<WaitingWork.Item> getWaiting() {
        if (waiting == null) {
            waiting = workspace.waiting();
        }
        return waiting;
    }

    /** Where a person of this role begins when nothing waits. */
    public String getFirstStep() {
        return switch (currentUser.require().role()) {
            case FACILITY -> "/catalogue/mine";
            case BUYER -> "/search/products";
            case CENTRE -> "/facility/list";
            case DEPARTMENT -> "/programme/outcomes";
            case MINISTRY -> "/programme/progress";
            case ORGANIZER -> "/search/products";
            case ADMINISTRATOR -> "/account/people";
        };
    }
}
