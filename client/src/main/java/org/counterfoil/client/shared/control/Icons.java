package org.counterfoil.client.shared.control;

/** Names of icons: one pack alone, Material 2 outlined, which comes in two halves by the first letter. */
public final class Icons {

    private Icons() {}

    /** The code of a name, such as {@code mdomz-print} for {@code print}. */
    public static String code(String name) {
        return (name.charAt(0) <= 'l' ? "mdoal-" : "mdomz-") + name;
    }
}
