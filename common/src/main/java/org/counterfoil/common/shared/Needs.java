package org.counterfoil.common.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one declaration of what a remote method asks for: the server enforces it, the client hides or disables by it.
 * A remote method that carries neither this nor {@link Open} fails the build.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

    Permission value();

    Access access() default Access.READ;

    /** What some of its calls need besides, to WRITE: by what the command says, the use case itself demands it. */
    Permission[] also() default {};

    /** Whether it may be called as well in a session of a one-time password, which is to be changed first. */
    boolean beforePasswordChange() default false;

    /** Whether it may be called to WRITE as well after the merchant's licence has expired. */
    boolean afterExpiry() default false;
}
