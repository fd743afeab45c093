package org.counterfoil.client.shared.form;

/**
 * A field of a form.
 *
 * @param key    its name is the text {@code <area>field.<key>}; a refusal names it by this key
 * @param wide   takes both columns
 * @param hinted explained by the text {@code <area>hint.<key>} while nothing is wrong
 */
public record Field(String key, FieldType type, boolean required, boolean wide, boolean hinted) {

    /** One that may stay empty. */
    public static Field of(String key, FieldType type) {
        return new Field(key, type, false, false, false);
    }

    /** One that must not stay empty. */
    public static Field required(String key, FieldType type) {
        return new Field(key, type, true, false, false);
    }

    /** The same over both columns. */
    public Field acrossBoth() {
        return new Field(key, type, required, true, hinted);
    }

    /** The same with a hint. */
    public Field withHint() {
        return new Field(key, type, required, wide, true);
    }
}
