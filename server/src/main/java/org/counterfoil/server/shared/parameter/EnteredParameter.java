package org.counterfoil.server.shared.parameter;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.ParameterKind;
import org.counterfoil.server.shared.text.Entered;

/** What was entered for a parameter, in the form that is kept. */
final class EnteredParameter {

    private static final String FIELD = "field";
    private static final String VALUE = "value";
    /** What is no sign of its own: a report has one line for it. */
    private static final String GAPS = "[\\s\\p{Cntrl}]+";

    private EnteredParameter() {}

    /**
     * Refuses, naming the field {@code value}: number-malformed, parameter-out-of-range, parameter-money-out-of-range,
     * address-malformed, addresses-too-many, field-too-long, bad-request (neither yes nor no).
     */
    static String canonical(ParameterKind kind, String entered) {
        return switch (kind) {
            case ParameterKind.Addresses(var most) -> AddressList.typed(entered, most).kept();
            case ParameterKind.Text(var most) -> Entered.text(VALUE, entered.replaceAll(GAPS, " "), most);
            case ParameterKind.Switch either -> yesOrNo(entered.strip());
            case ParameterKind.Ranged range -> Long.toString(within(range, number(entered.strip())));
        };
    }

    private static String yesOrNo(String entered) {
        if (!entered.equals(ParameterKind.Switch.ON) && !entered.equals(ParameterKind.Switch.OFF)) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, FIELD, VALUE).thrown();
        }
        return entered;
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
