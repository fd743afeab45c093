package org.counterfoil.server.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFilter;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.list.Like;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.Within;

/**
 * The merchant's own fields as conditions of a list of members {@code m}. Each is a condition on the member's id, so
 * that the database begins at whichever leaves the least.
 */
final class OwnConditions {

    private static final String FIELD = "own";
    private static final int LONGEST = 200;

    private OwnConditions() {}

    /** Refuses: bad-request (own) for more filters than there can be fields, and for texts longer than any value. */
    static ListSource of(ListSource source, List<OwnFilter> wanted) {
        if (wanted.size() > OwnField.MOST || wanted.stream().anyMatch(OwnConditions::isTooLong)) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", FIELD).thrown();
        }
        var narrowed = source;
        for (var place = 0; place < wanted.size(); place++) {
            narrowed = of(narrowed, wanted.get(place), FIELD + place);
        }
        return narrowed;
    }

    private static boolean isTooLong(OwnFilter filter) {
        return filter.begins().length() > LONGEST || filter.values().size() > LONGEST
                || filter.values().stream().anyMatch(value -> value.length() > LONGEST);
    }

    /** The days stand in the books as they are written, year first, so that they are in order as texts. */
    private static ListSource of(ListSource source, OwnFilter filter, String name) {
        var begins = plain(filter.begins());
        var values = filter.values().stream().map(OwnConditions::plain).sorted().toList();
        var days = new Within(FIELD, filter.days()).days();
        var condition = new ListSource("", "", "m.id in (select o.member_id from member_own o where"
                + " o.merchant_id = :merchant and o.field_id = :" + name, source.parameters())
                .with(name, filter.field())
                .and("o.value_key like :" + name + "Begins", name + "Begins",
                        Optional.of(Like.plain(begins) + "%").filter(_ -> !begins.isEmpty()))
                .and("o.value_key in (:" + name + "Values)", name + "Values",
                        Optional.of(values).filter(some -> !some.isEmpty()))
                .and("o.value_key >= :" + name + "From", name + "From", days.from().map(Object::toString))
                .and("o.value_key <= :" + name + "To", name + "To", days.to().map(Object::toString));
        if (begins.isEmpty() && values.isEmpty() && days.from().isEmpty() && days.to().isEmpty()) {
            return source;
        }
        var narrowed = source.and(condition.rows() + ")");
        return new ListSource(source.id(), source.columns(), narrowed.rows(), condition.parameters());
    }

    private static String plain(String typed) {
        return typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
