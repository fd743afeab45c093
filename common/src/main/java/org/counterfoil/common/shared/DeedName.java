package org.counterfoil.common.shared;

import java.lang.reflect.Method;
import java.util.Locale;

/**
 * What a remote method that changes something is called in the operator log: {@code add-store} of
 * {@code organisation} for {@code StoreApi.add}, {@code check-quota} for {@code StoreApi.checkQuota}.
 */
public record DeedName(String module, String action) {

    private static final String API = "Api";
    private static final String ROOT = "org.counterfoil.common.";

    /** The name of a method of a remote interface. */
    public static DeedName of(Method door) {
        var api = door.getDeclaringClass();
        var method = hyphened(door.getName());
        var thing = hyphened(api.getSimpleName().substring(0, api.getSimpleName().length() - API.length()));
        return new DeedName(feature(api), method.contains("-") ? method : method + "-" + thing);
    }

    /** The shared doors are named by their own package, as {@code job}. */
    private static String feature(Class<?> api) {
        return api.getPackageName().substring(ROOT.length()).replaceFirst("^shared\\.", "").split("\\.", 2)[0];
    }

    private static String hyphened(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
