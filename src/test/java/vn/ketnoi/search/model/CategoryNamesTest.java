package vn.ketnoi.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ketnoi.catalogue.Categories;
import vn.ketnoi.catalogue.Category;

class CategoryNamesTest {

    private static final CategoryNames NAMES = new CategoryNames(new Categories());

    private static List<String> beginning(String folded, int most) {
        return NAMES.find(name -> name.folded().startsWith(folded), most).stream()
                .map(Category::code)
                .toList();
    }

    @Test
    void aCategoryIsFoundByItsNameInEitherLanguage() {
        assertThat(beginning("thuy san", 9)).contains("seafood");
        assertThat(beginning("seafood", 9)).contains("seafood");
    }

    @Test
    void noMoreAreFoundThanAreWanted() {
        assertThat(beginning("", 3)).hasSize(3);
    }
}
