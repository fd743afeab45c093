package org.counterfoil.client.shared.list.bulk;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.form.FieldCell;
import org.counterfoil.client.shared.text.Texts;

/** A field over many rows: what they share stands in it, and it can be written in once it is to be set for all. */
final class SharedFieldCell extends VBox implements AutoCloseable {

    private final FieldCell cell;
    private final CheckBox forAll;
    private final boolean needed;
    private final Subscription listening;

    SharedFieldCell(SharedField shared, String area, Texts texts, Runnable changed) {
        super(6);
        cell = new FieldCell(shared.field(), area, texts);
        needed = shared.needed();
        forAll = Nodes.styled(new CheckBox(texts.get("list.set-for-all")), "t-13");
        forAll.setId("for-all-" + shared.field().field().key());
        var note = Nodes.label(texts.get(shared.differs() ? "list.values-differ" : "list.values-shared"), "subtle",
                "t-12");
        getChildren().add(cell);
        if (!shared.needed()) {
            getChildren().add(Nodes.row(8, forAll, Nodes.spacer(), note));
        }
        listening = shared.forAll().subscribe(set -> {
            cell.setDisable(!set);
            Nodes.show(note, !set);
            if (!set) {
                shared.field().restore();
            }
            changed.run();
        });
        forAll.setOnAction(event -> {
            shared.forAll().set(forAll.isSelected());
            if (forAll.isSelected()) {
                cell.placeFocus();
            }
        });
    }

    /** Puts the cursor into the field where it may be written in, else to where that is chosen. */
    void placeFocus() {
        if (needed) {
            cell.placeFocus();
        } else {
            forAll.requestFocus();
        }
    }

    @Override
    public void close() {
        listening.unsubscribe();
        cell.close();
    }
}
