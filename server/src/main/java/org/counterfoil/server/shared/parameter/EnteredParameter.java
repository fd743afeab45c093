package org.counterfoil.server.shared.parameter;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.ParameterKind;

/** What was entered for a parameter, in the form that is kept. */
final class EnteredParameter {

    private static final String FIELD = "field";
    private static final String VALUE = "value";

    private EnteredParameter() {}

    /**
     * Refuses, naming the field {@code value}: number-malformed, parameter-out-of-range, parameter-money-out-of-range,
     * address-malformed, addresses-too-many.
     */
    static String canonical(ParameterKind kind, String entered) {
        return switch (kind) {
            case ParameterKind.Addresses(var most) -> AddressList.typed(entered, most).kept();
            case ParameterKind.Ranged range -> Long.toString(within(range, number(entered.strip())));
        };
    }

    private static long number(String digits) {
        if (!digits.matches("\\d{1,15}")) {
            throw Refusal.of(RefusalCode.NUMBER_MALFORMED, FIELD, VALUE).thrown();
        }
        return Long.parseLong(digits);
    }

    private static long within(ParameterKind.Ranged range, long number) {
        if (number < range.least() || number > range.most()) {
            var code = range instanceof ParameterKind.Money
                    ? RefusalCode.PARAMETER_MONEY_OUT_OF_RANGE
                    : RefusalCode.PARAMETER_OUT_OF_RANGE;
            throw Refusal.of(code, FIELD, VALUE).with("min", range.least()).with("max", range.most()).thrown();
        }
        return number;
    }
}
