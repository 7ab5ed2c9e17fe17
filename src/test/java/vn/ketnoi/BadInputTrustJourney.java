package vn.ketnoi;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ketnoi.testing.Api;

/** Rubbish typed into a consent that an officer records, and into a report of a listing. */
class BadInputTrustJourney extends BadInputs {

    static Stream<Form> forms() {
        String consents = "/facilities/" + records.facility + "/consents";
        long product = records.published().id();
        return Stream.of(
                new Form(
                        Api.CENTRE,
                        "/facility/consent?facility=" + records.facility,
                        "form",
                        "form:record",
                        () -> consents),
                new Form(
                        Api.CENTRE,
                        "/catalogue/report?product=" + product,
                        "form",
                        "form:send",
                        () -> "/products/checks?reason=REPORTED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @Forms({"facility/consent form", "catalogue/report form"})
    void everyField(Form form) {
        everyFieldAtOnce(form);
    }
}
