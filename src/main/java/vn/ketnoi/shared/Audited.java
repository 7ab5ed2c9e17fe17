package vn.ketnoi.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a use case that changes something: who called it, when and from where is written in the same transaction. The deed is
 * called as the method is; the record is the one whose id is answered, else the one the first argument names.
 * {@code UseCasesTest} finds a use case that changes something without it.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Audited {

    /** The kind of record, such as {@code facility}; part of the data. */
    @Nonbinding
    String value() default "";
}
