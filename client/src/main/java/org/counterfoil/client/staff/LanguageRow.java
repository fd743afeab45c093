package org.counterfoil.client.staff;

import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.Language;

/** The languages to choose from, before anything else is read. */
public final class LanguageRow extends HBox {

    /** @param languages gets the language that was chosen */
    public LanguageRow(Texts texts, Consumer<Language> languages) {
        super(10);
        var choice = Nodes.styled(new Segments<>(List.of(Language.values()), texts.language(), LanguageRow::ownName),
                "lang");
        choice.valueProperty().subscribe((before, now) -> languages.accept(now));
        getChildren().addAll(Nodes.icon("language", "icon-sm"), choice);
        setAlignment(Pos.CENTER_RIGHT);
    }

    /** A language calls itself by its own name, whatever is spoken around it. */
    private static String ownName(Language language) {
        return Texts.ownName(language);
    }
}
