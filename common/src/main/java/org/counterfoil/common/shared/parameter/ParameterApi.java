package org.counterfoil.common.shared.parameter;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What a merchant has set for itself. Headquarters alone (not-permitted). */
@HttpExchange("/api/parameters")
public interface ParameterApi {

    /** Every parameter, in the order of {@link Parameter}. */
    @Needs(Permission.PARAMETERS)
    @GetExchange
    List<ParameterRow> list();

    /**
     * Sets one, or takes it back to its usual value. It holds from the next call on, on every node.
     *
     * <p>Refuses, naming the field {@code value}: number-malformed, parameter-out-of-range and
     * parameter-money-out-of-range (with the range), recharge-bounds-crossed, address-malformed, addresses-too-many,
     * own-address-missing, day-would-go-back, field-too-long. Without a field: changed-meanwhile.
     */
    @Needs(value = Permission.PARAMETERS, access = Access.WRITE)
    @PostExchange("/set")
    ParameterRow set(@RequestBody SetParameter command);

    /** The newest 200 changes of one, newest first. */
    @Needs(Permission.PARAMETERS)
    @PostExchange("/history")
    List<ParameterChange> history(@RequestBody Parameter parameter);
}
