package vn.ketnoi.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.notice.MailView;
import vn.ketnoi.notice.Mails;
import vn.ketnoi.shared.Slice;

/** The mails that were written, the newest first. */
@RequestScoped
@Named
public class MailsBean {

    private static final int SIZE = 20;
    private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

    @Inject
    Mails mails;

    private @Nullable String to;
    private @Nullable String page;
    private Slice<MailView> found = new Slice<>(List.of(), 0);

    public void open() {
        found = mails.list(to, getNumber(), SIZE);
    }

    public Slice<MailView> getFound() {
        return found;
    }

    /** Whether these are everybody's to read. */
    public boolean isOpen() {
        return mails.isOpen();
    }

    /** From 0; what is no page is the first. */
    public int getNumber() {
        return page != null && PAGE.matcher(page).matches() ? Math.min(Integer.parseInt(page), 499) : 0;
    }

    public boolean isMore() {
        return (getNumber() + 1L) * SIZE < found.total();
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null || to.isBlank() ? null : to;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
