package vn.ketnoi.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.EnglishWords;
import vn.ketnoi.catalogue.ProductView;
import vn.ketnoi.catalogue.Translations;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.web.Flash;
import vn.ketnoi.web.UserAction;

/** Listings without English, each with two fields to help it. */
@ViewScoped
@Named
public class WordsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    @Inject
    Translations translations;

    @Inject
    Flash flash;

    private final HashMap<Long, String> names = new HashMap<>();
    private final HashMap<Long, String> texts = new HashMap<>();
    private int page;
    private transient @Nullable Slice<ProductView> list;

    /** Before the page is shown. */
    public void open() {
        for (ProductView product : load().items()) {
            names.put(product.id(), product.details().nameEn());
            texts.put(product.id(), product.details().descriptionEn());
        }
    }

    private Slice<ProductView> load() {
        list = translations.wanted(page, SIZE);
        return list;
    }

    public Slice<ProductView> getList() {
        return list == null ? load() : list;
    }

    @UserAction
    public String save(ProductView product) {
        String name = names.get(product.id());
        EnglishWords words = new EnglishWords(name == null ? "" : name.strip(), texts.get(product.id()));
        translations.translate(product.id(), words, product.version());
        flash.say("words.saved", words.nameEn());
        return "/catalogue/words?faces-redirect=true&page=" + page;
    }

    public boolean isLast() {
        return (page + 1L) * SIZE >= getList().total();
    }

    public Map<Long, String> getNames() {
        return names;
    }

    public Map<Long, String> getTexts() {
        return texts;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
