package org.counterfoil.server.shared.list;

/** Text that is looked for as it was typed. */
public final class Like {

    private Like() {}

    /** For a pattern of {@code like}: what stands for anything else there stands for itself. */
    public static String plain(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
