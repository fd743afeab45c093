package org.counterfoil.common.architecture.violators.value;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** A door that does not say who may pass. */
@HttpExchange("/forgotten")
public interface ForgottenApi {

    @GetExchange
    String anyone();
}
