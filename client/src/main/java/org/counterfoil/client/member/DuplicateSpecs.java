package org.counterfoil.client.member;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.DuplicatePair;

/** Members who may be the same person, as a list. */
final class DuplicateSpecs {

    static final String AREA = "duplicates.";
    /** Filter by {@link DuplicatePair.Reason}. */
    static final String REASON = "reason";

    private DuplicateSpecs() {}

    static ListSpec<DuplicatePair, Integer> list(Texts texts) {
        return new ListSpec<>(AREA, columns(texts), List.of(new Filter.Choice(REASON,
                Stream.of(DuplicatePair.Reason.values())
                        .map(reason -> new Filter.Option(reason.name(), name(reason, texts))).toList())),
                (count, column) -> "first".equals(column.key()) ? total(count, texts) : "");
    }

    private static List<Column<DuplicatePair>> columns(Texts texts) {
        return List.of(Column.<DuplicatePair>left("first", 96, pair -> pair.first().name()).growing(),
                Column.left("first-number", 124, pair -> pair.first().number()),
                Column.left("first-level", 116, pair -> level(pair.first())),
                Column.<DuplicatePair>left("second", 96, pair -> pair.second().name()).growing(),
                Column.left("second-number", 124, pair -> pair.second().number()),
                Column.left("second-level", 116, pair -> level(pair.second())),
                Column.<DuplicatePair>left(REASON, 212, pair -> pair.reasons().stream()
                        .map(reason -> name(reason, texts)).collect(Collectors.joining(" · "))).growing(),
                Column.left("phone", 116, pair -> pair.first().phone()),
                Column.<DuplicatePair>left("joined", 96, pair -> texts.figures().date(pair.second().joinedOn()))
                        .onDemand(),
                Column.<DuplicatePair>left("store", 110, pair -> pair.second().store()).onDemand());
    }

    private static StatusBadge level(DuplicatePair.One member) {
        return StatusBadge.tier(member.level().name(), member.level().rank());
    }

    private static String name(DuplicatePair.Reason reason, Texts texts) {
        return texts.get("duplicates.reason." + reason.key());
    }

    private static String total(int count, Texts texts) {
        return texts.get(count == DuplicatePair.MOST ? "duplicates.total-first" : "duplicates.total", "count", count);
    }
}
