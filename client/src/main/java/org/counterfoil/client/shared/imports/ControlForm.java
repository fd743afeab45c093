package org.counterfoil.client.shared.imports;

import java.util.HashMap;
import java.util.Map;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.ImportView;

/** What somebody says that a file comes to; what the file itself says is not asked for. */
record ControlForm(ImportOrder order, ImportView view) {

    private static final long MOST = 999_999_999_999_999L;

    /** Whether there is anything to be asked. */
    boolean isNeeded() {
        return view.controlled().stream().anyMatch(column -> !view.controls().containsKey(column));
    }

    FormSpec spec() {
        return new FormSpec(order.list() + ".", new FormSpec.Section("controls", view.controlled().stream()
                .filter(column -> !view.controls().containsKey(column))
                .map(column -> Field.required(column, type(column))).toArray(Field[]::new)));
    }

    Map<String, Long> totals(FormValues values) {
        var totals = new HashMap<String, Long>();
        view.controlled().forEach(column -> values.number(column).ifPresent(total -> totals.put(column, total)));
        return totals;
    }

    private FieldType type(String column) {
        if (order.money().contains(column)) {
            return new FieldType.Money(0, MOST);
        }
        return new FieldType.Whole(0, column.equals(ImportView.ROWS) ? BeginImport.MAX_ROWS : MOST);
    }
}
