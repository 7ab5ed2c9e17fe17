package vn.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ketnoi.account.CurrentUser;
import vn.ketnoi.account.Proof;
import vn.ketnoi.account.WaitingWork;
import vn.ketnoi.audit.AuditTrail;
import vn.ketnoi.shared.Audited;

/** What holds for every use case: it says who may and looks, and what it changes is written in the audit trail. */
class UseCasesTest {

    /** What changes something and is not in the trail, and why. */
    private static final Map<String, String> NOT_AUDITED = Map.ofEntries(
            Map.entry("Conversations.read", "that somebody read something is nobody else's business"),
            Map.entry("ConnectionStories.read", "as Conversations.read"),
            Map.entry("Sessions.holds", "notes that a session is in use"),
            Map.entry("Tokens.signIn", "notes that a token is in use"),
            Map.entry("SecondFactors.accept", "is a part of signing in, which is in the trail"),
            Map.entry("SheetFiles.keep", "a file changes nothing by itself; the import that reads it is in the trail"),
            Map.entry("Pictures.deleteUnused", "the portal tidies up what nobody ever showed"),
            Map.entry("CertificateWarnings.warn", "notes that a facility was reminded, by a mail that is on record"),
            Map.entry("Products.outrun", "what the product says stays; only its document is written anew"),
            Map.entry("Facilities.outrun", "as Products.outrun"),
            Map.entry("Mails.send", "what a mail tells of is in the trail itself"));

    /** Places that are plumbing: what passes through them is no change of its own. */
    private static final Set<String> PLUMBING = Set.of("vn.ketnoi.outbox", "vn.ketnoi.audit");

    private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "executeUpdate");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("vn.ketnoi");

    @Test
    void whatChangesSomethingIsAudited() {
        Set<String> forgotten = new TreeSet<>();
        useCases()
                .filter(m -> !m.isAnnotatedWith(Audited.class) && !NOT_AUDITED.containsKey(name(m)))
                .filter(m -> reaches(m, UseCasesTest::changes, UseCasesTest::isOthersToWrite))
                .forEach(m -> forgotten.add(name(m)));
        assertThat(forgotten)
                .as("use cases that change something: put @Audited(\"kind\") on them and deed.<method> in both bundles")
                .isEmpty();
    }

    @Test
    void everyDeedHasWords() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String language : List.of("vi", "en")) {
            Properties words = new Properties();
            Path bundle = Path.of("src/main/resources/i18n/messages_" + language + ".properties");
            try (Reader reader = Files.newBufferedReader(bundle)) {
                words.load(reader);
            }
            CLASSES.stream()
                    .flatMap(c -> c.getMethods().stream())
                    .filter(m -> m.isAnnotatedWith(Audited.class))
                    .forEach(m -> {
                        String kind = m.getAnnotationOfType(Audited.class).value();
                        Stream.of("deed." + m.getName(), "audit.kind." + kind)
                                .filter(key -> !words.containsKey(key))
                                .forEach(key -> missing.add(language + ": " + key));
                        if (!AuditTrail.KINDS.contains(kind)) {
                            missing.add("AuditTrail.KINDS: " + kind);
                        }
                    });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyUseCaseSaysWhoMayAndLooks() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (JavaMethod method : useCases().toList()) {
            String says = javadoc(method);
            // A secret from a mail, or handed over, is looked up by its hash.
            boolean anybody = says.contains("May: whoever ")
                    || says.contains("May: anybody.")
                    || says.contains("May: anybody, ")
                    || says.contains("May: anybody;")
                    || says.contains("the portal itself")
                    || method.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(Proof.class));
            boolean looks = reaches(method, UseCasesTest::asksWhoCalls, m -> false);
            if (!looks && !anybody) {
                wrong.add(name(method)
                        + " neither asks currentUser nor says \"May: anybody\" or \"For the portal itself\"");
            }
            if (!says.contains("May: ")
                    && !says.contains("the portal itself")
                    && !says.contains("As {@link")
                    && !says.contains("Whether the caller")) {
                wrong.add(name(method) + " does not say who may (\"May: ...\" in its Javadoc)");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The public methods of a root's transactional classes, but for what the container calls. */
    private static Stream<JavaMethod> useCases() {
        return CLASSES.stream()
                .filter(c -> c.getPackageName().matches("vn\\.ketnoi\\.\\w+"))
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC)
                        && !m.getModifiers().contains(JavaModifier.STATIC)
                        && !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(m ->
                        m.getOwner().isAnnotatedWith(Transactional.class) || m.isAnnotatedWith(Transactional.class))
                .filter(m -> !m.getOwner().isAssignableTo(WaitingWork.class)) // asked by Workspace, which looks
                .filter(m -> !PLUMBING.contains(m.getOwner().getPackageName()) && !name(m).startsWith("Once."));
    }

    private static boolean reaches(JavaCodeUnit from, Predicate<JavaCodeUnit> goal, Predicate<JavaCodeUnit> stopAt) {
        return reaches(from, goal, stopAt, new HashSet<>());
    }

    private static boolean reaches(
            JavaCodeUnit from, Predicate<JavaCodeUnit> goal, Predicate<JavaCodeUnit> stopAt, Set<JavaCodeUnit> seen) {
        if (!seen.add(from)) {
            return false;
        }
        if (goal.test(from)) {
            return true;
        }
        Stream<JavaCodeUnit> called = Stream.concat(
                from.getCallsFromSelf().stream().flatMap(c -> c.getTarget().resolveMember().stream()),
                from.getMethodReferencesFromSelf().stream().flatMap(r -> r.getTarget().resolveMember().stream()));
        return called.filter(m -> m.getOwner().getPackageName().startsWith("vn.ketnoi"))
                .filter(m -> !stopAt.test(m))
                .anyMatch(m -> reaches(m, goal, stopAt, seen));
    }

    /** Writes to the database itself, or sets a field of what the database keeps. */
    private static boolean changes(JavaCodeUnit code) {
        boolean writes = code.getMethodCallsFromSelf().stream()
                .anyMatch(c -> WRITES.contains(c.getName())
                        && (c.getTargetOwner().isAssignableTo(EntityManager.class)
                                || c.getTargetOwner().isAssignableTo(Query.class)));
        boolean sets = code instanceof JavaMethod
                && code.getOwner().isAnnotatedWith(Entity.class)
                && code.getFieldAccesses().stream().anyMatch(a -> a.getAccessType() == AccessType.SET);
        return writes || sets;
    }

    private static boolean isOthersToWrite(JavaCodeUnit code) {
        JavaClass owner = code.getOwner();
        return PLUMBING.contains(owner.getPackageName())
                || owner.isEquivalentTo(CurrentUser.class) // notes that a token or session is in use
                || code instanceof JavaMethod method && method.isAnnotatedWith(Audited.class);
    }

    private static boolean asksWhoCalls(JavaCodeUnit code) {
        return code.getMethodCallsFromSelf().stream()
                .anyMatch(c -> c.getTargetOwner().isEquivalentTo(CurrentUser.class));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    /** The Javadoc of every method of that name, for those that are overloaded. */
    private static String javadoc(JavaMethod method) throws IOException {
        Path file = Path.of("src/main/java", method.getOwner().getName().replace('.', '/') + ".java");
        Pattern documented = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*+)\\*/\\s*(?:@[^\\n]*\\s*)*public [^;{=]*?\\b" + method.getName() + "\\(",
                Pattern.DOTALL);
        StringBuilder found = new StringBuilder();
        documented
                .matcher(Files.readString(file))
                .results()
                .forEach(r -> found.append(r.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ")));
        return found.toString();
    }
}
