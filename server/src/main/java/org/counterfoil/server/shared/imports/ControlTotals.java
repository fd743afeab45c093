package org.counterfoil.server.shared.imports;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.shared.imports.ImportView;

/** The sums of a file's columns, exact however many rows there are: somebody holds them against his own. */
final class ControlTotals {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Map<String, BigInteger> sums = new HashMap<>();

    /**
     * Holds what somebody says against what was found; what the file's own row of totals says is said as well.
     *
     * <p>Refuses: control-total-missing, control-total-differs with what was {@code told} and what was {@code found},
     * of
     * money as it is written.
     */
    static void demand(ImportView view, Map<String, Long> said, List<ImportColumn> columns) {
        for (var column : view.controlled()) {
            var found = column.equals(ImportView.ROWS) ? view.counts().rows() : view.totals().getOrDefault(column, 0L);
            var told = Stream.of(view.controls(), said).map(totals -> Optional.ofNullable(totals.get(column)))
                    .flatMap(Optional::stream).toList();
            if (told.isEmpty()) {
                throw Refusal.of(RefusalCode.CONTROL_TOTAL_MISSING, "field", column).thrown();
            }
            told.stream().filter(total -> total != found).findFirst().ifPresent(total -> {
                throw Refusal.of(RefusalCode.CONTROL_TOTAL_DIFFERS, "field", column)
                        .with("told", written(columns, column, total)).with("found", written(columns, column, found))
                        .thrown();
            });
        }
    }

    private static String written(List<ImportColumn> columns, String column, long total) {
        var decimals = columns.stream()
                .filter(one -> one.key().equals(column) && one.kind() == ImportColumn.Kind.MONEY)
                .mapToInt(ImportColumn::longest).findFirst().orElse(0);
        return BigDecimal.valueOf(total, decimals).toPlainString();
    }

    void add(String column, long number) {
        sums.merge(column, BigInteger.valueOf(number), BigInteger::add);
    }

    /**
     * By column. Refuses: total-too-large, naming a column whose sum is none that could be told.
     *
     * @param titled what the file's people call a column
     */
    Map<String, Long> told(UnaryOperator<String> titled) {
        sums.forEach((column, sum) -> {
            if (sum.abs().compareTo(MOST) > 0) {
                throw Refusal.of(RefusalCode.TOTAL_TOO_LARGE, "column", titled.apply(column)).thrown();
            }
        });
        return sums.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, sum -> sum.getValue().longValue()));
    }
}
