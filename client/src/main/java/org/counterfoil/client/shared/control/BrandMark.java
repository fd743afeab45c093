package org.counterfoil.client.shared.control;

import javafx.scene.layout.StackPane;

/** The house's mark: a ticket with its perforation. */
public final class BrandMark extends StackPane {

    /** 44 px, or 36 px with the class {@code small}. */
    public BrandMark(String... classes) {
        getChildren().add(Nodes.icon("confirmation_number", "icon-lg", "on-emphasis"));
        getStyleClass().add("brand-mark");
        getStyleClass().addAll(classes);
    }
}
