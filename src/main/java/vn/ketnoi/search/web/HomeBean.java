package vn.ketnoi.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.ketnoi.search.ProductPage;
import vn.ketnoi.search.ProductQuery;
import vn.ketnoi.search.ProductSearch;

/** The first page: what is new. */
@RequestScoped
@Named
public class HomeBean {

    private static final int NEWEST = 8;

    @Inject
    ProductSearch search;

    private ProductPage newest = new ProductPage(0, List.of(), Map.of(), null, false);

    public void open() {
        newest = search.find(ProductQuery.newest(NEWEST));
    }

    public ProductPage getNewest() {
        return newest;
    }
}
