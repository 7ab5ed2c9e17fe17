package vn.ketnoi.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.account.Proof;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.SeveralRecords;

/** Writes down what an {@link Audited} use case did, inside its transaction: with the change or not at all. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

    @Inject
    Deeds deeds;

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Object result = call.proceed();
        Method method = call.getMethod();
        String kind = method.getAnnotation(Audited.class).value();
        Long proven = call.getParameters().length > 0 && call.getParameters()[0] instanceof Proof proof
                ? Long.valueOf(proof.accountId())
                : null;
        for (Long record : records(result, call.getParameters())) {
            deeds.write(kind, method.getName(), record, proven);
        }
        return result;
    }

    static List<@Nullable Long> records(@Nullable Object result, Object[] arguments) {
        if (result instanceof SeveralRecords several) {
            return List.copyOf(several.recordIds());
        }
        if (result instanceof Long made) {
            return List.of(made);
        }
        Long own = result instanceof Record view ? id(view) : null;
        if (own == null && arguments.length > 0 && arguments[0] instanceof Long named) {
            own = named;
        }
        return Collections.singletonList(own);
    }

    private static @Nullable Long id(Record view) {
        try {
            return view.getClass().getMethod("id").invoke(view) instanceof Long id ? id : null;
        } catch (ReflectiveOperationException e) {
            return null; // a view of something that has no id
        }
    }
}
