package vn.ketnoi.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.FactorResets;
import vn.ketnoi.account.Role;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.LazyRows;
import vn.ketnoi.web.UserAction;

/** The officers whom the caller helps when a phone is lost. */
@ViewScoped
@Named
public class OfficersBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FactorResets factors;

    @Inject
    Provinces provinces;

    @Inject
    CurrentUser currentUser;

    @Inject
    Language language;

    @Inject
    Flash flash;

    private final LazyRows<FactorResets.Officer> rows =
            new LazyRows<>(this::page, officer -> officer.account().id());

    @PostConstruct
    void open() {
        currentUser.require(Role.DEPARTMENT, Role.MINISTRY);
    }

    private vn.ketnoi.shared.Slice<FactorResets.Officer> page(int page, int size) {
        return factors.officers(page, size);
    }

    @UserAction
    public String reset(long id, String name) {
        factors.reset(id);
        flash.say("factor.reset.done", name);
        return "/account/officers?faces-redirect=true";
    }

    public String province(String code) {
        return provinces.name(code, language.getCode());
    }

    public LazyRows<FactorResets.Officer> getRows() {
        return rows;
    }
}
