package vn.ketnoi.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.AccountView;
import vn.ketnoi.account.Accounts;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.FacilityDirectory;
import vn.ketnoi.account.FactorResets;
import vn.ketnoi.account.Resets;
import vn.ketnoi.account.Role;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Click;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.LazyRows;
import vn.ketnoi.web.UserAction;

/** The people who have an account, for the administrator. */
@ViewScoped
@Named
public class PeopleBean implements Serializable {

    private static final long serialVersionUID = 2L;

    /** A person and the name of what the person stands for. */
    public record Row(AccountView account, @Nullable String place, boolean secondFactor) implements Serializable {}

    @Inject
    Accounts accounts;

    @Inject
    FacilityDirectory facilities;

    @Inject
    FactorResets factors;

    @Inject
    Flash flash;

    @Inject
    Provinces provinces;

    @Inject
    Language language;

    @Inject
    CurrentUser currentUser;

    @Inject
    Resets resets;

    private @Nullable String text;
    private @Nullable LazyRows<Row> rows;
    private final Click click = new Click();
    private @Nullable AccountView codeOf;
    private @Nullable String code;

    @PostConstruct
    void open() {
        currentUser.require(Role.ADMINISTRATOR);
    }

    public LazyRows<Row> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(this::page, row -> row.account().id());
        }
        return rows;
    }

    private Slice<Row> page(int page, int size) {
        Slice<AccountView> found = accounts.list(text, page, size);
        Map<Long, String> names = facilities.names(found.items().stream()
                .map(AccountView::facilityId)
                .filter(Objects::nonNull)
                .toList());
        Set<Long> guarded =
                factors.having(found.items().stream().map(AccountView::id).toList());
        List<Row> shown = found.items().stream()
                .map(a -> new Row(a, place(a, names), guarded.contains(a.id())))
                .toList();
        return new Slice<>(shown, found.total());
    }

    private @Nullable String place(AccountView account, Map<Long, String> names) {
        if (account.province() != null) {
            return provinces.name(account.province(), language.getCode());
        }
        if (account.buyerId() != null) {
            return accounts.buyer(account.buyerId()).name();
        }
        return account.facilityId() == null ? null : names.get(account.facilityId());
    }

    @UserAction
    public void disable(long id) {
        accounts.disable(id);
    }

    @UserAction
    public void enable(long id) {
        accounts.enable(id);
    }

    /** Shows a code to hand over, on this page until it is left. */
    @UserAction
    public void handOver(AccountView person) {
        click.once(() -> {
            code = resets.handOver(person.id());
            codeOf = person;
        });
    }

    public @Nullable AccountView getCodeOf() {
        return codeOf;
    }

    public @Nullable String getCode() {
        return code;
    }

    @UserAction
    public void resetFactor(AccountView person) {
        factors.reset(person.id());
        flash.say("factor.reset.done", person.name());
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
