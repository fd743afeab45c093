package org.counterfoil.client.shared.list.bulk;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.counterfoil.client.shared.form.FieldModel;

/**
 * A field over many rows.
 *
 * @param differs whether the rows have different values; nothing stands in the field then
 * @param needed  whether the action can't be done without it: it is always to be set
 * @param forAll  whether the field is to be set for all rows; until then it can't be written in
 */
public record SharedField(FieldModel field, boolean differs, boolean needed, BooleanProperty forAll) {

    SharedField(FieldModel field, boolean differs, boolean needed) {
        this(field, differs, needed, new SimpleBooleanProperty(needed));
    }
}
