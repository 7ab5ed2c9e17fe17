package vn.ketnoi;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ketnoi.shared.Clocks;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Plans;

/** Rubbish typed by the ministry, and by the department that answers it. */
class MinistryBadInputJourney extends BadInputs {

    private static final String FIGURE = "/programme/figure?programme=1&indicator=KC07&province=91";

    static Stream<Form> forms() {
        long programme = Plans.programme().id();
        return Stream.of(
                new Form(Api.MINISTRY, "/programme/plan", "form", "form:save", () -> "/programmes"),
                new Form(
                        Api.MINISTRY,
                        "/programme/target?id=" + programme,
                        "form",
                        "form:save",
                        () -> "/programmes/" + programme + "/targets"),
                new Form(Api.MINISTRY, "/programme/finding-new", "form", "form:save", () -> "/findings"),
                new Form(
                        Api.MINISTRY,
                        () -> "/programme/finding-new?outcome="
                                + records.outcome().id(),
                        "form",
                        "form:save",
                        () -> "/findings"),
                new Form(
                        Api.DEPARTMENT,
                        () -> "/programme/finding?id=" + finding().id(),
                        "answerForm",
                        "answerForm:answer",
                        () -> "/findings"),
                new Form(
                        Api.MINISTRY,
                        () -> "/programme/finding?id=" + answered().id(),
                        "askForm",
                        "askForm:ask",
                        () -> "/findings"),
                new Form(Api.CENTRE, FIGURE, "form", "form:say", () -> "/findings"),
                new Form(Api.MINISTRY, "/programme/guidance-new", "form", "form:save", () -> "/guidance"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @Forms({
        "programme/plan form",
        "programme/target form",
        "programme/finding-new form",
        "programme/finding answerForm",
        "programme/finding askForm",
        "programme/figure form",
        "programme/guidance-new form"
    })
    void everyField(Form form) {
        everyFieldAtOnce(form);
    }

    private static Answer finding() {
        Map<String, Object> said = Map.of(
                "outcomeId",
                records.outcome().id(),
                "words",
                "Đề nghị làm rõ",
                "answerDue",
                LocalDate.now(Clocks.VIETNAM).plusDays(9).toString());
        return Api.as(Api.MINISTRY).post("/findings", said).expect(201);
    }

    private static Answer answered() {
        Answer finding = finding();
        return Api.as(Api.DEPARTMENT)
                .changing(finding)
                .post("/findings/" + finding.id() + "/answer", Map.of("words", "Đã kiểm tra"))
                .expect(200);
    }
}
