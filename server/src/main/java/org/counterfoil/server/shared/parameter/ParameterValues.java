package org.counterfoil.server.shared.parameter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterKind;

/**
 * What one merchant has set; whatever it has not is as usual.
 *
 * <p>Kept as one column ({@code RECHARGE_LEAST=5000;DAY_BEGINS=4}), so that a call reads it with the rest of where it
 * stands; words are written as in an address, {@code %3B} for a semicolon. A parameter that this version does not know
 * is left out.
 */
public record ParameterValues(Map<Parameter, String> chosen) {

    /** Of a merchant that has set nothing. */
    public static final ParameterValues USUAL = new ParameterValues(Map.of());

    /** For what depends on no currency. */
    private static final CurrencyUnit ANY = new CurrencyUnit("", 0);

    private static final Map<String, Parameter> KNOWN = Arrays.stream(Parameter.values())
            .collect(Collectors.toUnmodifiableMap(Parameter::name, parameter -> parameter));

    public ParameterValues {
        chosen = Map.copyOf(chosen);
    }

    /** As the column has it. */
    public static ParameterValues parse(String column) {
        if (column.isEmpty()) {
            return USUAL;
        }
        var chosen = new EnumMap<Parameter, String>(Parameter.class);
        for (var pair : column.split(";")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2 && KNOWN.containsKey(parts[0])) {
                var parameter = KNOWN.get(parts[0]);
                chosen.put(parameter, isText(parameter)
                        ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8)
                        : parts[1]);
            }
        }
        return new ParameterValues(chosen);
    }

    /**
     * The value in its canonical form.
     *
     * @throws IllegalArgumentException for an amount of money: it is as usual as its currency has it
     */
    public String text(Parameter parameter) {
        if (parameter.isMoney()) {
            throw new IllegalArgumentException("whose money is " + parameter + "?");
        }
        return text(parameter, ANY);
    }

    /** The value of a merchant with this money, in its canonical form. */
    public String text(Parameter parameter, CurrencyUnit currency) {
        return chosen.getOrDefault(parameter, parameter.usual(currency));
    }

    /** A number of points, months, or an hour. */
    public long number(Parameter parameter) {
        return Long.parseLong(text(parameter));
    }

    /** The same, or an amount in minor units. */
    public long number(Parameter parameter, CurrencyUnit currency) {
        return Long.parseLong(text(parameter, currency));
    }

    /** Whether one that is yes or no is yes. */
    public boolean isOn(Parameter parameter) {
        return text(parameter).equals(ParameterKind.Switch.ON);
    }

    /** From where headquarters' people may work. */
    public AddressList addresses() {
        return AddressList.parse(text(Parameter.HEADQUARTERS_ADDRESSES));
    }

    /** The same with another value; empty for the usual one. */
    ParameterValues with(Parameter parameter, Optional<String> value) {
        var changed = new EnumMap<Parameter, String>(Parameter.class);
        changed.putAll(chosen);
        value.ifPresentOrElse(given -> changed.put(parameter, given), () -> changed.remove(parameter));
        return new ParameterValues(changed);
    }

    String column() {
        return chosen.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "=" + (isText(one.getKey())
                        ? URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)
                        : one.getValue()))
                .collect(Collectors.joining(";"));
    }

    /** Whether it may hold the column's own signs. */
    private static boolean isText(Parameter parameter) {
        return parameter.kind(ANY) instanceof ParameterKind.Text;
    }
}
