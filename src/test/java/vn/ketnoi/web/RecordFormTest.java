package vn.ketnoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ketnoi.shared.RejectedException;

class RecordFormTest {

    public enum Colour {
        RED,
        BLUE
    }

    public record Pot(String name, @Nullable Integer litres, @Nullable Colour colour, boolean glazed) {}

    private final RecordForm<Pot> form = new RecordForm<>(Pot.class);

    @Test
    void whatIsShownIsReadBack() {
        Pot pot = new Pot("chum", 40, Colour.RED, true);
        form.show(pot);
        assertThat(form.read()).isEqualTo(pot);
    }

    @Test
    void spacesGoAndEmptyIsNothing() {
        form.show(new Pot("chum", 40, Colour.RED, true));
        form.getValues().put("name", "  vại ");
        form.getValues().put("litres", " ");
        form.getValues().put("colour", null);
        assertThat(form.read()).isEqualTo(new Pot("vại", null, null, true));
    }

    @Test
    void everyFieldOfTheWrongTypeIsNamedAndKept() {
        form.show(new Pot("chum", 40, Colour.RED, true));
        form.getValues().put("litres", "bốn mươi");
        form.getValues().put("colour", "GREEN");
        assertThatThrownBy(form::read).isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.reasons())
                .extracting(RejectedException.Reason::field)
                .containsExactly("litres", "colour"));
        assertThat(form.getValues()).containsEntry("litres", "bốn mươi");
    }

    @Test
    void twoVersionsAreComparedFieldByField() {
        Pot mine = new Pot("chum", 40, null, true);
        Pot theirs = new Pot("chum", 50, Colour.BLUE, true);
        assertThat(Differences.between(mine, theirs))
                .isEqualTo(List.of(
                        new Differences.Difference("litres", "40", "50"),
                        new Differences.Difference("colour", null, "BLUE")));
    }
}
