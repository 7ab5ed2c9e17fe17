package vn.ketnoi.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.audit.AuditFilter;
import vn.ketnoi.audit.AuditPage;
import vn.ketnoi.audit.AuditTrail;

/** What was done, newest first; what is typed wrongly into the address leaves a condition out. */
@RequestScoped
@Named
public class AuditBean {

    private static final int SIZE = 50;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Inject
    AuditTrail trail;

    @Inject
    CurrentUser currentUser;

    private @Nullable String province;
    private @Nullable String person;
    private @Nullable String kind;
    private @Nullable String record;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String before;
    private AuditPage found = new AuditPage(List.of(), null);

    public void open() {
        AuditFilter filter =
                new AuditFilter(given(province), number(person), given(kind), number(record), day(from), day(to));
        found = trail.list(filter, number(before), SIZE);
    }

    public AuditPage getFound() {
        return found;
    }

    /** The kinds that can be asked for. */
    public List<String> getKinds() {
        return AuditTrail.KINDS;
    }

    /** Whether the caller reads more than one province. */
    public boolean isNational() {
        return !currentUser.require().role().hasProvince();
    }

    public boolean isFiltered() {
        return given(province) != null
                || number(person) != null
                || given(kind) != null
                || number(record) != null
                || day(from) != null
                || day(to) != null
                || number(before) != null;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Long number(@Nullable String text) {
        return text != null && NUMBER.matcher(text.strip()).matches() ? Long.valueOf(text.strip()) : null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getRecord() {
        return record;
    }

    public void setRecord(@Nullable String record) {
        this.record = record;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }
}
