package org.counterfoil.server.staff;

/** Text that is looked for as it was typed. */
final class Like {

    private Like() {}

    /** For a pattern of {@code like}: what stands for anything else there stands for itself. */
    static String plain(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
