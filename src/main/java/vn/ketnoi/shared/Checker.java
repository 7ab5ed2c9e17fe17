package vn.ketnoi.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks a command's declared constraints, and answers in keys of our own bundles instead of the validator's words. */
@ApplicationScoped
public class Checker {

    @Inject
    Validator validator;

    /** @throws RejectedException naming every field that does not hold */
    public void check(@Nullable Object command) {
        if (command == null) {
            throw new RejectedException("check.body");
        }
        List<RejectedException.Reason> reasons =
                validator.validate(command).stream().map(Checker::reason).toList();
        if (!reasons.isEmpty()) {
            throw new RejectedException(reasons);
        }
    }

    private static RejectedException.Reason reason(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        List<Object> args = Stream.of("min", "max", "value", "integer", "fraction")
                .filter(attributes::containsKey)
                .map(attributes::get)
                .toList();
        return new RejectedException.Reason(violation.getPropertyPath().toString(), "check." + constraint, args);
    }
}
