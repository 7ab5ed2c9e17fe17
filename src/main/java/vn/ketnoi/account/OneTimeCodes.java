package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.ketnoi.account.model.CodeRepository;
import vn.ketnoi.account.model.CodeWords;
import vn.ketnoi.account.model.OneTimeCode;
import vn.ketnoi.account.model.OneTimeCode.Purpose;
import vn.ketnoi.shared.Sha256;

/** Making, taking and ending one-time codes. A new one for the same ends the old ones. */
@ApplicationScoped
class OneTimeCodes {

    @Inject
    CodeRepository codes;

    @Inject
    Clock clock;

    /** Answers the word for a link, which is not kept. */
    String link(Purpose purpose, long subject) {
        String word = CodeWords.link();
        add(purpose, subject, Sha256.hex(word));
        return word;
    }

    /** Answers the code to hand over, which is not kept. It is looked for by itself. */
    String handed(Purpose purpose, long subject) {
        String code = CodeWords.handed();
        add(purpose, subject, Sha256.hex(code));
        return code;
    }

    /** As {@link #handed}, for a code that is only good together with its subject's name. */
    String handedFor(Purpose purpose, long subject) {
        String code = CodeWords.handed();
        add(purpose, subject, hash(subject, code));
        return code;
    }

    private void add(Purpose purpose, long subject, String hash) {
        end(purpose, subject);
        codes.add(new OneTimeCode(purpose, subject, hash, clock.instant()));
    }

    void end(Purpose purpose, long subject) {
        codes.good(purpose, subject, clock.instant()).forEach(code -> code.end(clock.instant()));
    }

    /** The subject of a code that is good, without using it. */
    Optional<Long> look(Purpose purpose, String word) {
        return find(purpose, word).map(OneTimeCode::subjectId);
    }

    /** The subject of a code that is good; from now on it is not. */
    Optional<Long> take(Purpose purpose, String word) {
        Optional<OneTimeCode> code = find(purpose, word);
        code.ifPresent(c -> c.end(clock.instant()));
        return code.map(OneTimeCode::subjectId);
    }

    private Optional<OneTimeCode> find(Purpose purpose, String word) {
        return codes.find(purpose, Sha256.hex(word)).filter(c -> c.isGood(clock.instant()));
    }

    /** Whether it is this subject's code. A wrong one counts against it. */
    boolean fits(Purpose purpose, long subject, String code) {
        List<OneTimeCode> good = codes.good(purpose, subject, clock.instant());
        String hash = hash(subject, CodeWords.typed(code));
        for (OneTimeCode each : good) {
            if (each.fits(hash)) {
                return true;
            }
            each.wrong(clock.instant());
        }
        return false;
    }

    private static String hash(long subject, String code) {
        return Sha256.hex(subject + ":" + code);
    }
}
