package org.counterfoil.client.value.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.value.Moved;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** The filters and columns of the list of transactions. */
final class TransactionListSpec {

    /** Business dates. */
    static final String DAYS = "days";
    /** What a {@link KindChoice} is named by. */
    static final String KINDS = "kind";
    /** Only the operator's own. */
    static final String MINE = "mine";

    /** Ids of stores. */
    static final String STORES = "store";

    /** What a {@link Moved} is named by. */
    static final String MOVED = "moved";

    private static final String[] STORED_VALUE = {"time", "kind", "number", "member", "member-status", "card", "net",
            "discounted", "balance-after", "state"};
    private static final String[] COUNTS = {"time", "kind", "number", "member", "card", "service", "uses-before",
            "uses", "uses-after", "state"};
    private static final int TAIL = 8;

    private TransactionListSpec() {}

    static ListSpec<TransactionRow, TransactionTotals> of(Texts texts) {
        var columns = new ArrayList<>(columns(texts));
        columns.addAll(more(texts));
        var filters = new ArrayList<>(filters(texts));
        filters.add(2, moved(texts));
        return spec(columns, filters, texts);
    }

    private static ListSpec<TransactionRow, TransactionTotals> spec(List<Column<TransactionRow>> columns,
            List<Filter> filters, Texts texts) {
        return new ListSpec<TransactionRow, TransactionTotals>("transactions.", columns, filters,
                (totals, column) -> total(totals, column, texts)).withViews(
                        view(texts, "today", TransactionSource.TODAY),
                        view(texts, "month", days(DatePreset.THIS_MONTH)),
                        view(texts, "stored", days(DatePreset.TODAY).with(MOVED, Moved.STORED_VALUE.key()))
                                .showing(STORED_VALUE),
                        view(texts, "counts", days(DatePreset.THIS_MONTH).with(MOVED, Moved.COUNTS.key()))
                                .showing(COUNTS),
                        view(texts, "voids", days(DatePreset.LAST_7_DAYS).with(KINDS, KindChoice.VOIDS.key())))
                .reading(KindChoice::ofEarlier);
    }

    /**
     * The list as an office reads it: with the store, and with terminal, operator and tender for those who choose
     * them.
     *
     * @param stores to narrow by; none where there is but one
     */
    static ListSpec<TransactionRow, TransactionTotals> ofOffice(Texts texts, List<Filter.Option> stores) {
        var columns = new ArrayList<>(columns(texts));
        columns.add(3, Column.<TransactionRow>left("store", 150, TransactionRow::store).growing());
        columns.add(4, Column.left("terminal", 96, TransactionRow::terminal).onDemand());
        columns.addAll(more(texts));
        columns.replaceAll(column -> Set.of("operator", "tender").contains(column.key()) ? column.onDemand() : column);
        var filters = new ArrayList<>(filters(texts));
        filters.replaceAll(filter -> KINDS.equals(filter.key()) ? kinds(texts) : filter);
        filters.add(2, moved(texts));
        if (!stores.isEmpty()) {
            filters.add(3, new Filter.Choice(STORES, stores));
        }
        return spec(columns, filters, texts);
    }

    private static SavedView view(Texts texts, String key, FilterValues filter) {
        return new SavedView(texts.get("transactions.view." + key), filter, Order.OWN);
    }

    private static FilterValues days(DatePreset preset) {
        return FilterValues.NONE.with(DAYS, preset.key());
    }

    private static List<Column<TransactionRow>> columns(Texts texts) {
        var figures = texts.figures();
        return List.of(
                Column.left("time", 132, row -> figures.dateTime(row.recordedAt())),
                Column.left("kind", 112, row -> kind(row, texts)),
                Column.left("number", 96, row -> "…" + row.number().substring(row.number().length() - TAIL)),
                Column.<TransactionRow>left("member", 120, TransactionRow::member).growing(),
                Column.left("card", 156, row -> Figures.card(row.card())),
                Column.right("net", 100, row -> figures.figure(row.amount())),
                Column.right("points", 84, row -> row.points() == 0 ? "" : figures.change(row.points())),
                Column.left("tender", 84, row -> row.net() == 0 ? "" : texts.get("tender." + row.tender().key())),
                Column.<TransactionRow>left("operator", 90, TransactionRow::operator).growing(),
                Column.left("state", 96, row -> state(row, texts)));
    }

    /** What stands there only for those who choose it: all that a transaction carries. */
    private static List<Column<TransactionRow>> more(Texts texts) {
        var figures = texts.figures();
        var all = List.<Column<TransactionRow>>of(
                Column.left("date", 96, row -> figures.date(row.more().businessDate())),
                Column.left("operator-number", 84, row -> row.more().operatorNumber()),
                Column.left("alias", 96, row -> row.more().terminalAlias()),
                Column.left("level", 96, row -> row.more().level()),
                Column.right("gross", 100, row -> figures.figure(row.kind().signed(row.gross()))),
                Column.right("discounted", 80, row -> row.discounted() == 0 ? "" : figures.figure(row.discounted())),
                Column.right("coupon", 90, row -> row.couponPart() == 0 ? "" : figures.figure(row.couponPart())),
                Column.right("principal-after", 110, row -> row.more().after("principal").map(figures::figure)
                        .orElse("")),
                Column.right("bonus-after", 100, row -> row.more().after("bonus").map(figures::figure).orElse("")),
                Column.right("balance-after", 104, row -> row.more().balanceAfter().map(figures::figure).orElse("")),
                Column.left("member-status", 104, row -> row.more().memberStatus()
                        .map(status -> texts.get("members.status." + word(status))).orElse("")),
                Column.left("products", 140, row -> String.join(", ", row.more().products())),
                Column.left("service", 96, row -> row.more().service()),
                Column.right("uses-before", 96, row -> row.more().counted().map(leg -> figures.number(leg.before()))
                        .orElse("")),
                Column.right("uses", 72, row -> row.more().counted().map(leg -> figures.change(leg.amount()))
                        .orElse("")),
                Column.right("uses-after", 84, row -> row.more().counted().map(leg -> figures.number(leg.after()))
                        .orElse("")),
                Column.left("remark", 160, TransactionRow::remark),
                Column.left("approver", 90, row -> row.more().approver()),
                Column.left("voids", 170, row -> row.more().voids().orElse("")),
                Column.left("voided-by", 170, row -> row.more().voidedBy().orElse("")));
        return all.stream().map(Column::onDemand).toList();
    }

    /** Columns of the list as the server's file names them. */
    static SequencedMap<String, String> exported(SequencedMap<String, String> shown) {
        var exported = new LinkedHashMap<String, String>();
        shown.forEach((key, name) -> exported.put(switch (key) {
            case "net" -> "amount";
            case "state" -> "voided";
            default -> key;
        }, name));
        return exported;
    }

    /** Words for what the server's file knows by key alone. */
    static Map<String, String> words(Texts texts) {
        var words = new HashMap<String, String>();
        Stream.concat(Stream.of(TransactionKind.values()).map(TransactionKind::key),
                Stream.of(CardOperation.values()).map(CardOperation::key)).map("transaction."::concat)
                .forEach(key -> words.put(key, texts.get(key)));
        Stream.of(Tender.values()).map(tender -> "tender." + tender.key())
                .forEach(key -> words.put(key, texts.get(key)));
        Stream.of(MemberStatus.values()).map(TransactionListSpec::word)
                .forEach(status -> words.put("status." + status, texts.get("members.status." + status)));
        words.put("yes", texts.get("value.state.voided"));
        return words;
    }

    private static List<Filter> filters(Texts texts) {
        var kinds = Stream.of(KindChoice.values()).filter(KindChoice::ofDesk).map(kind -> new Filter.Option(
                kind == KindChoice.ALL ? "" : kind.key(), texts.get("transactions.kind." + kind.key()))).toList();
        return List.of(new Filter.Words(), new Filter.OneOf(KINDS, kinds), new Filter.Flag(MINE),
                new Filter.Days(DAYS, List.of(DatePreset.values()), DatePreset.TODAY));
    }

    /** An office has more of them than can stand in sight. */
    private static Filter kinds(Texts texts) {
        return new Filter.Choice(KINDS, Stream.of(KindChoice.values()).filter(kind -> kind != KindChoice.ALL)
                .map(kind -> new Filter.Option(kind.key(), texts.get("transactions.kind." + kind.key()))).toList());
    }

    private static Filter moved(Texts texts) {
        return new Filter.OneOf(MOVED, Stream.concat(
                Stream.of(new Filter.Option("", texts.get("transactions.moved.all"))),
                Stream.of(Moved.values()).map(moved -> new Filter.Option(moved.key(),
                        texts.get("transactions.moved." + moved.key()))))
                .toList());
    }

    private static String word(MemberStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String kind(TransactionRow row, Texts texts) {
        var kind = texts.get("transaction." + row.nameKey());
        return row.received() ? texts.get("transactions.received", "kind", kind) : kind;
    }

    private static Object state(TransactionRow row, Texts texts) {
        return row.voided()
                ? new StatusBadge(texts.get("value.state.voided"), StatusBadge.Tone.DANGER)
                : Nodes.label("");
    }

    private static String total(TransactionTotals totals, Column<TransactionRow> column, Texts texts) {
        return switch (column.key()) {
            case "time" -> totals.count() > ListModel.MOST_COUNTED
                    ? texts.get("transactions.total-many")
                    : texts.get("transactions.total", "count", totals.count());
            case "member" -> texts.get("transactions.spent", "amount", totals.spent());
            case "card" -> texts.get("transactions.recharged", "amount", totals.recharged());
            case "points" -> texts.figures().change(totals.points());
            default -> "";
        };
    }
}
