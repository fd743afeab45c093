package org.counterfoil.client.shared.parameter;

import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterChange;
import org.counterfoil.common.shared.parameter.ParameterGroup;
import org.counterfoil.common.shared.parameter.ParameterKind;

/** Parameters and their values in words. */
final class ParameterWords {

    private final Texts texts;

    ParameterWords(Texts texts) {
        this.texts = texts;
    }

    String name(Parameter parameter) {
        return texts.get("parameter.name." + parameter.key());
    }

    String about(Parameter parameter) {
        return texts.get("parameter.about." + parameter.key());
    }

    String group(ParameterGroup group) {
        return texts.get("parameter.group." + group.key());
    }

    /** What it is for a merchant that sets none, in canonical form. */
    String usual(Parameter parameter) {
        return parameter.usual(texts.figures().currency());
    }

    /** A value in canonical form, as it is read. */
    String value(Parameter parameter, String value) {
        return switch (parameter.kind(texts.figures().currency())) {
            case ParameterKind.Money money -> texts.figures().money(Long.parseLong(value));
            case ParameterKind.Points points -> texts.figures().number(Long.parseLong(value));
            case ParameterKind.Hour hour -> (value.length() == 1 ? "0" : "") + value + ":00";
            case ParameterKind.Text text -> value.isEmpty() ? texts.get("parameter.none") : value;
            case ParameterKind.Months months -> texts.get("parameter.months", "count", Long.parseLong(value));
            case ParameterKind.Switch either -> texts.get("parameter." + value);
            case ParameterKind.Addresses addresses -> value.isEmpty()
                    ? texts.get("parameter.everywhere")
                    : value.replace(",", ", ");
        };
    }

    /** Who changed it. */
    String by(ParameterChange change) {
        return texts.get("parameter.by", "operator", change.operator(), "number", change.staffNumber());
    }

    /** Who changed it, and when. */
    String who(ParameterChange change) {
        return texts.get("parameter.who", "operator", change.operator(), "number", change.staffNumber(), "at",
                texts.figures().dateTime(change.at()));
    }

    /** From what to what. */
    String step(Parameter parameter, ParameterChange change) {
        var key = change.usual() ? "parameter.step-usual" : "parameter.step";
        return texts.get(key, "before", value(parameter, change.before()), "after", value(parameter, change.after()));
    }
}
