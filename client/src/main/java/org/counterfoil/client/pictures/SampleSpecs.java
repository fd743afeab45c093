package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.counterfoil.client.pictures.SampleRow.Kind;
import org.counterfoil.client.pictures.SampleRow.Status;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.BulkAction;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.bulk.BulkSpec;
import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;

/** A list and a form of stores as data, with every kind of filter and field that there is. */
final class SampleSpecs {

    private static final String AREA = "sample.";
    private static final int LONGEST = 100;
    private static final long MOST_MONEY = 100_000_000_00L;

    private SampleSpecs() {}

    static ListSpec<SampleRow, SampleRow.Totals> list(Texts texts, Consumer<Selection> rates,
            Consumer<Selection> closing) {
        return new ListSpec<SampleRow, SampleRow.Totals>(AREA, columns(texts), filters(texts),
                (totals, column) -> total(totals, column, texts))
                .withViews(view(texts, "all", FilterValues.NONE),
                        view(texts, "low", FilterValues.NONE.with("status", Status.RECHARGE_LOW.name())),
                        view(texts, "closed", FilterValues.NONE.with("status", Status.CLOSED.name())))
                .withActions(new ListAction("export", "cloud_download", () -> {}))
                .withBulk(new BulkAction("rates", "tune", rates), new BulkAction("close", "lock", closing));
    }

    static BulkSpec rates() {
        return new BulkSpec(AREA, "rates", List.of(discount(), pointsRate()));
    }

    static BulkSpec closing() {
        return new BulkSpec(AREA, "close", List.of());
    }

    static FormSpec form(Texts texts) {
        var formats = Stream.of("tea", "bakery", "grocery", "service")
                .map(key -> new FieldType.Option(key, texts.get("sample.format." + key))).toList();
        var kinds = Stream.of(Kind.values())
                .map(kind -> new FieldType.Option(kind.name(), texts.get("sample.kind." + kind.key()))).toList();
        return new FormSpec(AREA,
                new FormSpec.Section("basic", Field.required("name", new FieldType.Line(LONGEST)),
                        Field.required("kind", new FieldType.Choice(kinds)),
                        Field.of("format", new FieldType.Choice(formats)), Field.of("opened", new FieldType.Day())),
                new FormSpec.Section("contact", Field.required("contact", new FieldType.Line(LONGEST)),
                        Field.required("phone", new FieldType.Phone(false)),
                        Field.of("address", new FieldType.Line(LONGEST * 2)).acrossBoth()),
                new FormSpec.Section("rates", discount(), pointsRate(),
                        Field.of("quota", new FieldType.Money(0, MOST_MONEY)),
                        Field.of("checked", new FieldType.YesNo()),
                        Field.of("remark", new FieldType.Lines(LONGEST * 2)).acrossBoth()));
    }

    static FormValues values(SampleRow store) {
        return FormValues.EMPTY.with("name", store.name()).with("kind", store.kind().name())
                .with("format", "tea").with("opened", store.created()).with("contact", store.contact())
                .with("phone", store.phone().replace(" ", "")).with("discount", store.discount())
                .with("points-rate", store.pointsRate()).with("quota", store.rechargeLeft()).with("checked", true);
    }

    static StatusBadge badge(Status status, Texts texts) {
        return new StatusBadge(texts.get("sample.status." + status.key()), status.tone());
    }

    private static Field discount() {
        return Field.required("discount", new FieldType.Percent(1, 100)).withHint();
    }

    private static Field pointsRate() {
        return Field.required("points-rate", new FieldType.Percent(0, 1_000));
    }

    private static List<Column<SampleRow>> columns(Texts texts) {
        var figures = texts.figures();
        return List.of(Column.<SampleRow>left("number", 64, SampleRow::number).sortable(),
                Column.<SampleRow>left("name", 140, SampleRow::name).sortable().growing(),
                Column.left("kind", 112, store -> texts.get("sample.kind." + store.kind().key())),
                Column.left("contact", 110, SampleRow::contact),
                Column.left("phone", 112, SampleRow::phone),
                Column.left("status", 162, store -> badge(store.status(), texts)),
                Column.right("recharge-quota", 106, store -> figures.figure(store.rechargeLeft())),
                Column.<SampleRow>right("points-quota", 104, store -> figures.number(store.pointsLeft()))
                        .onDemand(),
                Column.<SampleRow>right("balance", 106, store -> figures.figure(store.balance())).sortable(),
                Column.<SampleRow>right("discount", 100, store -> store.discount() + "%").onDemand(),
                Column.<SampleRow>right("points-rate", 100, store -> store.pointsRate() + "%").onDemand(),
                Column.<SampleRow>left("region", 100, SampleRow::region).onDemand(),
                Column.<SampleRow>left("created", 100, store -> figures.date(store.created())).sortable());
    }

    private static List<Filter> filters(Texts texts) {
        var statuses = Stream.of(Status.values()).map(status -> new Filter.Option(status.name(),
                texts.get("sample.status." + status.key()))).toList();
        var kinds = Stream.of(Kind.values()).map(kind -> new Filter.Option(kind.name(),
                texts.get("sample.kind." + kind.key()))).toList();
        return List.of(new Filter.Words(), new Filter.Choice("status", statuses), new Filter.Choice("kind", kinds),
                new Filter.AnyDays("created", List.of(DatePreset.TODAY, DatePreset.LAST_7_DAYS, DatePreset.THIS_MONTH,
                        DatePreset.LAST_MONTH)));
    }

    private static SavedView view(Texts texts, String key, FilterValues filter) {
        return new SavedView(texts.get("sample.view." + key), filter, Order.OWN);
    }

    private static String total(SampleRow.Totals totals, Column<SampleRow> column, Texts texts) {
        return switch (column.key()) {
            case "name" -> texts.get("sample.total", "count", totals.count());
            case "recharge-quota" -> texts.figures().figure(totals.recharge());
            case "points-quota" -> texts.figures().number(totals.points());
            case "balance" -> texts.figures().figure(totals.balance());
            default -> "";
        };
    }
}
