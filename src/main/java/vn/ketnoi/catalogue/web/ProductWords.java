package vn.ketnoi.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;
import vn.ketnoi.catalogue.PriceTier;
import vn.ketnoi.catalogue.ProcessingLevel;
import vn.ketnoi.catalogue.ProductDetails;
import vn.ketnoi.reference.Provinces;
import vn.ketnoi.reference.Units;
import vn.ketnoi.web.Language;
import vn.ketnoi.web.Messages;
import vn.ketnoi.web.Page;

/** What a listing says, in the reader's words. */
@RequestScoped
@Named
public class ProductWords {

    @Inject
    Messages messages;

    @Inject
    Page page;

    @Inject
    Categories categories;

    @Inject
    Provinces provinces;

    @Inject
    Units units;

    @Inject
    Language language;

    /** The value of a field of {@link ProductDetails}. */
    public String of(String field, Object value) {
        String code = language.getCode();
        if (value instanceof BigDecimal number) {
            return page.number(number);
        }
        if (value instanceof Boolean yes) {
            return messages.of(yes ? "product.yes" : "product.no");
        }
        if (value instanceof Enum<?> choice) {
            return messages.of(choice);
        }
        return switch (field) {
            case "category" -> category((String) value);
            case "originProvince" -> provinces.name((String) value, code);
            case "unit" -> units.name((String) value, code);
            case "tiers" -> tiers((List<?>) value);
            default -> value.toString();
        };
    }

    /** A category with the one above it. */
    public String category(@Nullable String code) {
        if (code == null) {
            return messages.of("product.notStated");
        }
        String name = categories.name(code, language.getCode());
        return categories
                .parent(code)
                .map(top -> top.name(language.getCode()) + " › " + name)
                .orElse(name);
    }

    public String price(ProductDetails details) {
        if (details.price() == null) {
            return messages.of("product.price.ask");
        }
        String money = page.money(details.price(), details.currency());
        return details.unit() == null ? money : money + " / " + units.name(details.unit(), language.getCode());
    }

    public String quantity(@Nullable BigDecimal number, @Nullable String unit) {
        return number == null
                ? messages.of("product.notStated")
                : page.number(number) + " " + units.after(number, unit, language.getCode());
    }

    public String tiers(List<?> tiers) {
        return tiers.stream()
                .map(t -> (PriceTier) t)
                .map(t -> messages.of("product.tier", page.number(t.from()), page.number(t.price())))
                .collect(Collectors.joining("; "));
    }

    /** What is recommended and not there yet, as a list of names; empty when nothing is. */
    public String missing(ProductDetails details) {
        return details.notStated().stream()
                .map(field -> messages.of("product." + field))
                .collect(Collectors.joining(", "));
    }

    /** Top categories as groups; a product may be in the group itself as long as nobody knows better. */
    public List<SelectItem> getCategoryChoices() {
        return categories.tops().stream().map(this::group).toList();
    }

    private SelectItem group(Category top) {
        String code = language.getCode();
        Stream<Category> all = Stream.concat(Stream.of(top), categories.children(top.code()).stream());
        SelectItemGroup group = new SelectItemGroup(top.name(code));
        group.setSelectItems(
                all.map(c -> new SelectItem(c.code(), c.name(code))).toArray(SelectItem[]::new));
        return group;
    }

    public ProcessingLevel[] getProcessingLevels() {
        return ProcessingLevel.values();
    }
}
