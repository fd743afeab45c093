package org.counterfoil.server.shared.audit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.DeedName;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.ToldElsewhere;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * A call of a remote method that changes something.
 *
 * @param subject what can be told of its arguments: ids and numbers, never what a command holds
 */
record Deed(DeedName name, String subject) {

    /** What a call of the method of an endpoint does; empty where it changes nothing. */
    static Optional<Deed> of(Method method, Class<?> endpoint) {
        return declared(method, endpoint).filter(Deed::changes).map(Deed::of);
    }

    /** The same where it is not told elsewhere. */
    static Optional<Deed> outside(Method method, Class<?> endpoint) {
        return declared(method, endpoint)
                .filter(door -> changes(door) && !door.isAnnotationPresent(ToldElsewhere.class))
                .map(Deed::of);
    }

    /** The deed with these arguments. */
    Deed about(Object... arguments) {
        return new Deed(name, Arrays.stream(arguments)
                .filter(argument -> argument instanceof Number || argument instanceof String
                        || argument instanceof UUID)
                .map(Object::toString).collect(Collectors.joining(" ")));
    }

    private static Deed of(Method door) {
        return new Deed(DeedName.of(door), "");
    }

    private static boolean changes(Method door) {
        var needs = door.getAnnotation(Needs.class);
        return needs != null && needs.access() == Access.WRITE;
    }

    private static Optional<Method> declared(Method method, Class<?> endpoint) {
        return ClassUtils.getAllInterfacesForClassAsSet(endpoint).stream()
                .filter(api -> api.isAnnotationPresent(HttpExchange.class))
                .map(api -> ReflectionUtils.findMethod(api, method.getName(), method.getParameterTypes()))
                .flatMap(found -> Optional.ofNullable(found).stream()).findFirst();
    }
}
