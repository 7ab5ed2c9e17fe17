package vn.ketnoi.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.FigureCommentView;
import vn.ketnoi.programme.FigureComments;
import vn.ketnoi.programme.IndicatorView;
import vn.ketnoi.programme.NewFigureComment;
import vn.ketnoi.programme.ProgrammePlans;
import vn.ketnoi.programme.Programmes;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** One of a province's figures and what is said about it. */
@ViewScoped
@Named
public class FigureBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @Inject
    FigureComments comments;

    @Inject
    ProgrammePlans plans;

    @Inject
    Programmes programmes;

    @Inject
    Flash flash;

    private long programme;
    private String indicator = "";
    private String province = "";
    private int page;
    private @Nullable String words;
    private Slice<FigureCommentView> said = new Slice<>(List.of(), 0);
    private @Nullable IndicatorView figure;

    public void open() {
        said = comments.list(programme, indicator, province, page, SIZE);
        figure = programmes.progress(plans.get(programme).code(), province).stream()
                .filter(i -> i.code().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecordException("figure", indicator));
    }

    @UserAction
    public String say() {
        comments.comment(new NewFigureComment(programme, indicator, province, words == null ? "" : words));
        flash.say("figure.said");
        return "/programme/figure?faces-redirect=true&programme=" + programme + "&indicator=" + indicator + "&province="
                + province;
    }

    public Slice<FigureCommentView> getSaid() {
        return said;
    }

    public boolean isLast() {
        return (page + 1L) * SIZE >= said.total();
    }

    public @Nullable IndicatorView getFigure() {
        return figure;
    }

    public long getProgramme() {
        return programme;
    }

    public void setProgramme(long programme) {
        this.programme = programme;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
