package org.counterfoil.client.shared.form;

import java.util.Optional;

/**
 * A question before something is done.
 *
 * @param title       what would be done
 * @param consequence what follows from it, and whether it can be undone
 * @param action      on the button
 * @param words       to be typed first, such as the number of what would be deleted; empty where a click is enough
 */
public record Confirmation(String title, String consequence, String action, Optional<String> words) {

    /** For what does no harm. */
    public static Confirmation plain(String title, String consequence, String action) {
        return new Confirmation(title, consequence, action, Optional.empty());
    }

    /** For what can't be undone. */
    public static Confirmation dangerous(String title, String consequence, String action, String words) {
        return new Confirmation(title, consequence, action, Optional.of(words));
    }

    /** Whether what was typed is enough. */
    public boolean agreed(String typed) {
        return words.map(wanted -> wanted.equals(typed.strip())).orElse(true);
    }
}
