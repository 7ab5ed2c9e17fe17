package vn.ketnoi;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Plans;

/** Rubbish typed by the ministry, and by the department that answers it. */
class MinistryBadInputJourney extends BadInputs {

    static Stream<Form> forms() {
        long programme = Plans.programme().id();
        return Stream.of(
                new Form(Api.MINISTRY, "/programme/plan", "form", "form:save", () -> "/programmes"),
                new Form(
                        Api.MINISTRY,
                        "/programme/target?id=" + programme,
                        "form",
                        "form:save",
                        () -> "/programmes/" + programme + "/targets"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @Forms({"programme/plan form", "programme/target form"})
    void everyField(Form form) {
        everyFieldAtOnce(form);
    }
}
