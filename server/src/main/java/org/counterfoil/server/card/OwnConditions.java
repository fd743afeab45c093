package org.counterfoil.server.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFilter;
import org.counterfoil.common.shared.NumberRange;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.own.OwnKey;
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

    /** Values stand in the books such that those of a field are in order as texts: see {@link OwnKey}. */
    private static ListSource of(ListSource source, OwnFilter filter, String name) {
        var begins = plain(filter.begins());
        var values = filter.values().stream().flatMap(OwnConditions::keys).sorted().toList();
        var from = least(filter);
        var to = most(filter);
        var condition = new ListSource("", "", "m.id in (select o.member_id from member_own o where"
                + " o.merchant_id = :merchant and o.field_id = :" + name, source.parameters())
                .with(name, filter.field())
                .and("o.value_key like :" + name + "Begins", name + "Begins",
                        Optional.of(Like.plain(begins) + "%").filter(_ -> !begins.isEmpty()))
                .and("o.value_key in (:" + name + "Values)", name + "Values",
                        Optional.of(values).filter(some -> !some.isEmpty()))
                .and("o.value_key >= :" + name + "From", name + "From", from)
                .and("o.value_key <= :" + name + "To", name + "To", to);
        if (begins.isEmpty() && values.isEmpty() && from.isEmpty() && to.isEmpty()) {
            return source;
        }
        var narrowed = source.and(condition.rows() + ")");
        return new ListSource(source.id(), source.columns(), narrowed.rows(), condition.parameters());
    }

    /** The kind of the field is not known here: what looks like a number may be a choice. */
    private static Stream<String> keys(String value) {
        return Stream.concat(Stream.of(plain(value)), OwnKey.ofNumber(value.strip()).stream());
    }

    /** An end that is left open ends with the numbers: without it, texts would be within as well. */
    private static Optional<String> least(OwnFilter filter) {
        var numbers = filter.numbers().orElse(NumberRange.ANY);
        return new Within(FIELD, filter.days()).days().from().map(Object::toString)
                .or(() -> numbers.from().or(() -> numbers.to().map(_ -> -NumberRange.MOST)).map(OwnConditions::key));
    }

    private static Optional<String> most(OwnFilter filter) {
        var numbers = filter.numbers().orElse(NumberRange.ANY);
        return filter.days().to().map(Object::toString)
                .or(() -> numbers.to().or(() -> numbers.from().map(_ -> NumberRange.MOST)).map(OwnConditions::key));
    }

    private static String key(long number) {
        if (number < -NumberRange.MOST || number > NumberRange.MOST) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", FIELD).thrown();
        }
        return OwnKey.of(number);
    }

    private static String plain(String typed) {
        return OwnKey.of(typed.strip().replaceAll("\\s+", " "));
    }
}
