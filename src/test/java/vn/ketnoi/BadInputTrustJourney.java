package vn.ketnoi;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ketnoi.testing.Api;

/** Rubbish typed into a consent that an officer records. */
class BadInputTrustJourney extends BadInputs {

    static Stream<Form> forms() {
        String consents = "/facilities/" + records.facility + "/consents";
        return Stream.of(new Form(
                Api.CENTRE, "/facility/consent?facility=" + records.facility, "form", "form:record", () -> consents));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @Forms("facility/consent form")
    void everyField(Form form) {
        everyFieldAtOnce(form);
    }
}
