package org.counterfoil.client.shared.form.grant;

import javafx.scene.control.TextField;

/** A search field within a form: Enter goes to what it found and does not save. */
public final class WordsField extends TextField {

    WordsField() {
        setId("grant-words");
    }
}
