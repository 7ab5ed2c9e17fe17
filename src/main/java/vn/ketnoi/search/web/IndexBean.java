package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.ketnoi.search.IndexCheck;
import vn.ketnoi.search.IndexStatus;
import vn.ketnoi.search.SearchIndexes;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** How the search indexes are, beside the deliveries that feed them. */
@RequestScoped
@Named
public class IndexBean {

    @Inject
    SearchIndexes indexes;

    @Inject
    Flash flash;

    public List<IndexStatus> getStatus() {
        return indexes.status();
    }

    public boolean isBusy() {
        return getStatus().stream().anyMatch(s -> s.wanted() || s.building());
    }

    public List<IndexCheck> getComparisons() {
        return indexes.comparisons();
    }

    public boolean isComparing() {
        return indexes.isComparing();
    }

    @UserAction
    public String compare() {
        indexes.compare();
        flash.say("index.compare.asked");
        return "/delivery/deliveries?faces-redirect=true";
    }

    @UserAction
    public String rebuild() {
        indexes.rebuild();
        flash.say("index.asked");
        return "/delivery/deliveries?faces-redirect=true";
    }
}
