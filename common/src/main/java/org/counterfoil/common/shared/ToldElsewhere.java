package org.counterfoil.common.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the method does is told for ever somewhere else than in the operator log, where it would be said twice. Every
 * other remote method that changes something leaves a line there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ToldElsewhere {

    /** Where it is told. */
    String because();
}
