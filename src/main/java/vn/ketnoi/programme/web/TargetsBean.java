package vn.ketnoi.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.ProgrammePlans;
import vn.ketnoi.programme.ProgrammeView;
import vn.ketnoi.programme.TargetView;
import vn.ketnoi.shared.NoSuchRecordException;

/** Every version of a programme's targets, for anybody. */
@RequestScoped
@Named
public class TargetsBean {

    @Inject
    ProgrammePlans plans;

    private @Nullable Long id;
    private @Nullable ProgrammeView programme;
    private List<TargetView> all = List.of();

    public void open() {
        if (id == null) {
            throw new NoSuchRecordException("programme", "");
        }
        programme = plans.get(id);
        all = plans.targets(id);
    }

    public ProgrammeView getProgramme() {
        return Objects.requireNonNull(programme, "the page opens first");
    }

    public List<TargetView> getAll() {
        return all;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
