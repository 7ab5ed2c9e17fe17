package vn.ketnoi.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private @Nullable List<WaitingWork.Item> figures;

    /** What waits in one feature. */
    public record Group(String feature, List<WaitingWork.Item> items) {}

    public List<WaitingWork.Item> getWaiting() {
        if (waiting == null) {
            waiting = workspace.waiting();
        }
        return waiting;
    }

    /** What waits, by feature; the feature with the longest wait comes first. */
    public List<Group> getGroups() {
        Map<String, List<WaitingWork.Item>> groups = new LinkedHashMap<>();
        getWaiting().forEach(item -> groups.computeIfAbsent(item.feature(), feature -> new ArrayList<>())
                .add(item));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    public List<WaitingWork.Item> getFigures() {
        if (figures == null) {
            figures = workspace.figures();
        }
        return figures;
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
