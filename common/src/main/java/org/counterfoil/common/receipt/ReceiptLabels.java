package org.counterfoil.common.receipt;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.counterfoil.common.shared.Language;
import org.counterfoil.common.value.Tender;

/** The words of receipts in one language, from {@code labels_*.properties} beside this class. */
public final class ReceiptLabels {

    private final ResourceBundle texts;

    private ReceiptLabels(ResourceBundle texts) {
        this.texts = texts;
    }

    /** The words of a language. */
    public static ReceiptLabels of(Language language) {
        return new ReceiptLabels(ResourceBundle.getBundle("org.counterfoil.common.receipt.labels", language.locale(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String text(String key) {
        return texts.getString(key);
    }

    /** The text of a key, or the given one for what a newer server names. */
    String textOr(String key, String other) {
        return texts.containsKey(key) ? texts.getString(key) : other;
    }

    /** What a transaction is called, by the key of its name. */
    public String kind(String nameKey) {
        return textOr("kind." + nameKey, nameKey);
    }

    /** What a tender is called. */
    public String tender(Tender tender) {
        return textOr("tender." + tender.key(), tender.key());
    }

    String filled(String key, Object... values) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(values);
    }
}
