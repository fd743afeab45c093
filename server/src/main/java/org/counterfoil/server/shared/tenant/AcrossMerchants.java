package org.counterfoil.server.shared.tenant;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class that may write SQL over all merchants, which nothing else may; see {@link MerchantSql}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AcrossMerchants {

    /** Why no merchant can be known there. */
    String because();
}
