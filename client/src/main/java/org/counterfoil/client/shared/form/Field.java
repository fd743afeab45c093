package org.counterfoil.client.shared.form;

/**
 * A field of a form.
 *
 * @param key    its name is the text {@code <area>field.<key>}; a refusal names it by this key
 * @param wide   takes both columns
 * @param hinted explained by the text {@code <area>hint.<key>} while nothing is wrong
 * @param name   where somebody has named it, in whatever language; empty for the text of the key
 */
public record Field(String key, FieldType type, boolean required, boolean wide, boolean hinted, String name) {

    /** One that may stay empty. */
    public static Field of(String key, FieldType type) {
        return new Field(key, type, false, false, false, "");
    }

    /** One that must not stay empty. */
    public static Field required(String key, FieldType type) {
        return new Field(key, type, true, false, false, "");
    }

    /** The same over both columns. */
    public Field acrossBoth() {
        return new Field(key, type, required, true, hinted, name);
    }

    /** The same with a hint. */
    public Field withHint() {
        return new Field(key, type, required, wide, true, name);
    }

    /** The same under a name that no text has. */
    public Field named(String given) {
        return new Field(key, type, required, wide, hinted, given);
    }
}
