package org.counterfoil.client.member;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.job.ExportWords;
import org.counterfoil.client.shared.list.BulkAction;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.member.MemberStatus;

/** The list of members as data. */
final class MemberSpecs {

    static final String AREA = "members.";
    /** Filter by how a card's number begins. */
    static final String CARD = "card";
    /** Filter by {@link MemberStatus}. */
    static final String STATUS = "status";
    /** Filter by {@link CardStatus}. */
    static final String CARD_STATUS = "card-status";
    /** Filter by codes of levels. */
    static final String LEVEL = "level";
    /** Filter by ids of stores. */
    static final String STORE = "store";
    /** Filter by days of registration. */
    static final String REGISTERED = "registered";

    /** Filter by tags. */
    static final String TAG = "tag";

    private MemberSpecs() {}

    /**
     * @param choices of levels and stores to narrow by
     * @param actions of the list, as far as the role allows them
     * @param bulk    what can be done with ticked rows, as far as the role allows it
     */
    static ListSpec<MemberRow, Integer> list(Texts texts, MemberChoices choices, List<ListAction> actions,
            List<BulkAction> bulk) {
        return new ListSpec<MemberRow, Integer>(AREA, columns(texts), filters(texts, choices),
                (count, column) -> "name".equals(column.key()) ? total(count, texts) : "")
                .withViews(view(texts, "all", FilterValues.NONE),
                        view(texts, "locked", FilterValues.NONE.with(STATUS, MemberStatus.LOCKED.name())),
                        view(texts, "expired", FilterValues.NONE.with(STATUS, MemberStatus.EXPIRED.name())),
                        view(texts, "lost", FilterValues.NONE.with(CARD_STATUS, CardStatus.LOST.name())))
                .withActions(actions.toArray(ListAction[]::new)).withBulk(bulk.toArray(BulkAction[]::new));
    }

    /** For a file of the list. */
    static Map<String, String> words(Texts texts) {
        var words = new MemberWords(texts);
        return new ExportWords().names(STATUS, MemberStatus.values(), words::name)
                .names(CARD_STATUS, CardStatus.values(), words::name).all();
    }

    private static List<Column<MemberRow>> columns(Texts texts) {
        var words = new MemberWords(texts);
        var figures = texts.figures();
        return List.of(Column.left(CARD, 156, row -> row.card().map(Figures::card).orElse("")),
                Column.<MemberRow>left("number", 118, MemberRow::number).sortable(),
                Column.<MemberRow>left("name", 108, row -> words.called(row.name())).sortable().growing(),
                Column.left(LEVEL, 106, row -> StatusBadge.tier(row.level().name(), row.level().rank())),
                Column.left("phone", 112, MemberRow::phone),
                Column.left(STATUS, 108, row -> words.badge(row.status())),
                Column.left(CARD_STATUS, 100,
                        row -> row.cardStatus().<Object>map(words::badge).orElse("")),
                Column.<MemberRow>left(REGISTERED, 92, row -> figures.date(row.joinedOn())).onDemand(),
                Column.<MemberRow>left(STORE, 96, MemberRow::store).onDemand(),
                Column.<MemberRow>left("valid-until", 92, row -> words.until(row.validUntil())).onDemand(),
                Column.right("principal", 92, row -> figures.figure(row.principal())),
                Column.right("bonus", 76, row -> figures.figure(row.bonus())),
                Column.right("points", 76, row -> figures.number(row.points())));
    }

    private static List<Filter> filters(Texts texts, MemberChoices choices) {
        var words = new MemberWords(texts);
        var always = Stream.<Filter>of(new Filter.Words(),
                new Filter.Choice(STATUS, Stream.of(MemberStatus.values())
                        .map(one -> new Filter.Option(one.name(), words.name(one))).toList()),
                new Filter.Choice(CARD_STATUS, Stream.of(CardStatus.ACTIVE, CardStatus.LOST, CardStatus.REPLACED,
                        CardStatus.CANCELLED).map(one -> new Filter.Option(one.name(), words.name(one))).toList()));
        var levels = Stream.of(choices.levels()).filter(options -> !options.isEmpty())
                .map(options -> new Filter.Choice(LEVEL, options));
        var stores = Stream.of(choices.stores()).filter(options -> !options.isEmpty())
                .map(options -> new Filter.Pick(STORE, options, false));
        var others = Stream.of(new Filter.Pick(CARD, List.of(), true), new Filter.AnyDays(REGISTERED,
                List.of(DatePreset.LAST_7_DAYS, DatePreset.THIS_MONTH, DatePreset.LAST_MONTH)));
        var tags = Stream.of(choices.tags()).filter(options -> !options.isEmpty())
                .map(options -> new Filter.Pick(TAG, options, false));
        return Stream.of(always, levels, stores, tags, others, choices.own().filters().stream())
                .<Filter>flatMap(part -> part).toList();
    }

    private static String total(int count, Texts texts) {
        return count > ListModel.MOST_COUNTED
                ? texts.get("members.total-many")
                : texts.get("members.total", "count", count);
    }

    private static SavedView view(Texts texts, String key, FilterValues filter) {
        return new SavedView(texts.get("members.view." + key), filter, Order.OWN);
    }
}
