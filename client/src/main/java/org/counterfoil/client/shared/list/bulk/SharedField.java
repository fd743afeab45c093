package org.counterfoil.client.shared.list.bulk;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.counterfoil.client.shared.form.FieldModel;

/**
 * A field over many rows.
 *
 * @param differs whether the rows have different values; nothing stands in the field then
 * @param forAll  whether the field is to be set for all rows; until then it can't be written in
 */
public record SharedField(FieldModel field, boolean differs, BooleanProperty forAll) {

    SharedField(FieldModel field, boolean differs) {
        this(field, differs, new SimpleBooleanProperty());
    }
}
