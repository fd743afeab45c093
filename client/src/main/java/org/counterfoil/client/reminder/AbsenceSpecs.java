package org.counterfoil.client.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.AbsenceReport.StoreLine;

/** The figures of absent members as data: a line for each store, a column for each period. */
final class AbsenceSpecs {

    static final String AREA = "absence.";

    private static final String MONEY = "-money";
    private static final String TOTAL = "total";
    private static final String STORE = "store";

    private AbsenceSpecs() {}

    static ListSpec<StoreLine, AbsenceTotals> list(Texts texts, List<ListAction> actions) {
        return new ListSpec<StoreLine, AbsenceTotals>(AREA, columns(texts), List.of(),
                (totals, column) -> total(totals, column.key(), texts)).withActions(actions.toArray(ListAction[]::new));
    }

    private static List<Column<StoreLine>> columns(Texts texts) {
        var figures = texts.figures();
        var columns = new ArrayList<Column<StoreLine>>();
        columns.add(Column.left("store-number", 76, StoreLine::number));
        columns.add(Column.<StoreLine>left(STORE, 130, StoreLine::name).growing());
        for (var period : AbsencePeriod.values()) {
            columns.add(Column.right(period.key(), 94, line -> figures.number(line.of(period).members())));
            columns.add(Column.<StoreLine>right(period.key() + MONEY, 110,
                    line -> figures.figure(line.of(period).money())).onDemand());
        }
        columns.add(Column.right(TOTAL, 84, line -> figures.number(line.total().members())));
        columns.add(Column.right(TOTAL + MONEY, 124, line -> figures.figure(line.total().money())));
        return columns;
    }

    private static String total(AbsenceTotals totals, String key, Texts texts) {
        var figures = texts.figures();
        return switch (key) {
            case STORE -> texts.get("absence.total", "count", totals.stores());
            case TOTAL -> figures.number(totals.all().members());
            case TOTAL + MONEY -> figures.figure(totals.all().money());
            default -> Stream.of(AbsencePeriod.values()).filter(period -> key.startsWith(period.key()))
                    .reduce((_, longest) -> longest)
                    .map(period -> key.endsWith(MONEY)
                            ? figures.figure(totals.periods().get(period).money())
                            : figures.number(totals.periods().get(period).members()))
                    .orElse("");
        };
    }
}
