package org.counterfoil.client.pictures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterApi;
import org.counterfoil.common.shared.parameter.ParameterChange;
import org.counterfoil.common.shared.parameter.ParameterRow;
import org.counterfoil.common.shared.parameter.SetParameter;

/** Plays the parameters of a merchant that has set some of them. */
public final class SampleParameters implements ParameterApi {

    private final Sitting sitting;
    private final Map<Parameter, List<ParameterChange>> changes = new EnumMap<>(Parameter.class);
    private Optional<RefusalCode> refusal = Optional.empty();

    public SampleParameters(Sitting sitting) {
        this.sitting = sitting;
        keep(Parameter.RECHARGE_LEAST, "5000", 40);
        keep(Parameter.RECHARGE_LEAST, "10000", 9);
        keep(Parameter.DAY_BEGINS, "4", 31);
        keep(Parameter.HEADQUARTERS_ADDRESSES, "10.1.0.0/16,203.0.113.8", 2);
    }

    /** From now on every change is refused. */
    public void refuse(RefusalCode code) {
        refusal = Optional.of(code);
    }

    /** The value of one. */
    public String value(Parameter parameter) {
        return of(parameter).isEmpty() ? parameter.usual(sitting.currency()) : of(parameter).getFirst().after();
    }

    @Override
    public List<ParameterRow> list() {
        return Stream.of(Parameter.values()).map(this::row).toList();
    }

    @Override
    public ParameterRow set(SetParameter command) {
        refusal.ifPresent(code -> {
            throw Refusal.of(code, "field", "value").thrown();
        });
        add(command.parameter(), command.value().orElse(command.parameter().usual(sitting.currency())), 0,
                command.value().isEmpty());
        return row(command.parameter());
    }

    @Override
    public List<ParameterChange> history(Parameter parameter) {
        return of(parameter);
    }

    private ParameterRow row(Parameter parameter) {
        var own = of(parameter).stream().findFirst().filter(change -> !change.usual()).isPresent();
        return new ParameterRow(parameter, value(parameter), own, of(parameter).stream().findFirst());
    }

    private void keep(Parameter parameter, String value, int daysAgo) {
        add(parameter, value, daysAgo, false);
    }

    private void add(Parameter parameter, String value, int daysAgo, boolean usual) {
        var more = new ArrayList<>(of(parameter));
        more.addFirst(new ParameterChange(Sitting.NOW.minus(Duration.ofDays(daysAgo)), "0001",
                sitting.name("沈怀瑾", "Shen Huaijin", "Thẩm Hoài Cẩn"), value(parameter), value, usual));
        changes.put(parameter, more);
    }

    private List<ParameterChange> of(Parameter parameter) {
        return changes.getOrDefault(parameter, List.of());
    }
}
