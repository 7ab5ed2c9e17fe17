package vn.ketnoi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class CategoriesTest {

    private final Categories categories = new Categories();

    @Test
    void everyCodeIsWellFormedAndThereOnce() {
        assertThat(categories.all()).hasSizeGreaterThan(100);
        assertThat(categories.all())
                .extracting(Category::code)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("[a-z]+(-[a-z]+)*").hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void everyParentIsATopCategory() {
        assertThat(categories.all())
                .extracting(Category::parent)
                .filteredOn(Objects::nonNull)
                .allSatisfy(parent -> {
                    assertThat(categories.isKnown(parent)).isTrue();
                    assertThat(categories.parent(parent)).isEmpty();
                });
    }

    @Test
    void everyTopCategoryHasChildrenAndBothNames() {
        assertThat(categories.tops()).isNotEmpty().allSatisfy(top -> assertThat(categories.children(top.code()))
                .isNotEmpty());
        assertThat(categories.all()).allSatisfy(c -> {
            assertThat(c.nameVi()).isNotBlank();
            assertThat(c.nameEn()).isNotBlank();
        });
    }

    @Test
    void headingsOfTheTariffHaveFourDigits() {
        assertThat(categories.all())
                .extracting(Category::hs)
                .filteredOn(Objects::nonNull)
                .allSatisfy(hs -> assertThat(hs).matches("\\d{4}(\\d{2})?"));
    }

    @Test
    void aCategoryIsFoundWithTheOneAboveIt() {
        assertThat(categories.name("fish-sauce", "vi")).isEqualTo("Nước mắm");
        assertThat(categories.parent("fish-sauce")).map(Category::code).contains("seafood");
        assertThat(categories.name("nothing-such", "en")).isEqualTo("nothing-such");
        assertThat(categories.isKnown(null)).isFalse();
    }
}
