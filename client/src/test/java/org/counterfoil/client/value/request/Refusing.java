package org.counterfoil.client.value.request;

import java.lang.reflect.Proxy;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.ValueApi;

/** A server that refuses everything for one reason. */
record Refusing(RefusalCode code) {

    ValueApi api() {
        return (ValueApi) Proxy.newProxyInstance(ValueApi.class.getClassLoader(), new Class<?>[]{ValueApi.class},
                (proxy, method, arguments) -> {
                    throw Refusal.of(code).thrown();
                });
    }
}
