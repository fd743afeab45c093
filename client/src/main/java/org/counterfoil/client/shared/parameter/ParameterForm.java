package org.counterfoil.client.shared.parameter;

import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterKind;
import org.counterfoil.common.shared.parameter.ParameterRow;
import org.counterfoil.common.shared.parameter.SetParameter;

/** The form of one parameter: a field of its kind. */
final class ParameterForm {

    private static final String VALUE = "value";
    private static final int LONGEST = 4_000;

    private ParameterForm() {}

    static FormSpec of(Parameter parameter, CurrencyUnit currency, Texts texts) {
        return new FormSpec(ParameterSpecs.AREA,
                new FormSpec.Section("value", field(parameter.kind(currency), texts).acrossBoth()));
    }

    static FormValues values(ParameterRow row, CurrencyUnit currency) {
        return FormValues.EMPTY.with(VALUE, row.parameter().kind(currency) instanceof ParameterKind.Addresses
                ? row.value().replace(",", "\n")
                : row.value());
    }

    static SetParameter set(ParameterRow seen, FormValues values) {
        return new SetParameter(seen.parameter(), seen.value(), Optional.of(values.text(VALUE)));
    }

    private static Field field(ParameterKind kind, Texts texts) {
        return switch (kind) {
            case ParameterKind.Money(var least, var most) ->
                Field.required(VALUE, new FieldType.Money(least, most));
            case ParameterKind.Addresses addresses -> Field.of(VALUE, new FieldType.Lines(LONGEST));
            case ParameterKind.Switch either -> Field.required(VALUE, new FieldType.Choice(Stream
                    .of(ParameterKind.Switch.ON, ParameterKind.Switch.OFF)
                    .map(value -> new FieldType.Option(value, texts.get("parameter." + value))).toList()));
            case ParameterKind.Text(var most) -> Field.of(VALUE, new FieldType.Line(most));
            case ParameterKind.Ranged range -> Field.required(VALUE,
                    new FieldType.Whole(range.least(), range.most()));
        };
    }
}
