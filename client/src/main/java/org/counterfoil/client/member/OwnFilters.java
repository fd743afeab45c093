package org.counterfoil.client.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFilter;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.NumberRange;

/** The merchant's own fields as filters of the list of members. */
record OwnFilters(List<OwnField> fields) {

    private static final String YES = "yes";

    OwnFilters {
        fields = fields.stream().filter(field -> !field.retired()).toList();
    }

    /** One for each field in use, in their order. */
    List<Filter> filters() {
        return fields.stream().<Filter>map(field -> new Filter.Folded(filter(field), field.profile().name())).toList();
    }

    /** What stands in them as the server takes it. */
    List<OwnFilter> wanted(FilterValues filter, LocalDate today) {
        return fields.stream().map(field -> wanted(field, filter, today)).flatMap(Optional::stream).toList();
    }

    private static Filter filter(OwnField field) {
        var key = field.key();
        return switch (field.kind()) {
            case TEXT -> new Filter.Pick(key, List.of(), true);
            case NUMBER -> new Filter.Numbers(key);
            case DATE -> new Filter.AnyDays(key, List.of(DatePreset.THIS_MONTH));
            case CHOICE -> new Filter.Choice(key, field.profile().options().stream()
                    .map(option -> new Filter.Option(option, option)).toList());
            case YES_NO -> new Filter.Flag(key);
        };
    }

    private static Optional<OwnFilter> wanted(OwnField field, FilterValues filter, LocalDate today) {
        var key = field.key();
        var id = field.id();
        return switch (field.kind()) {
            case TEXT -> filter.one(key).map(typed -> OwnFilter.beginning(id, typed));
            case NUMBER -> Optional.of(filter.numbers(key)).filter(numbers -> !numbers.equals(NumberRange.ANY))
                    .map(numbers -> OwnFilter.within(id, numbers));
            case DATE -> Optional.of(filter.range(key, today)).filter(days -> !days.equals(DayRange.ANY))
                    .map(days -> OwnFilter.on(id, days));
            case CHOICE -> Optional.of(offered(field, filter.chosen(key))).filter(some -> !some.isEmpty())
                    .map(some -> OwnFilter.among(id, some));
            case YES_NO -> Optional.of(OwnFilter.among(id, Set.of(YES))).filter(_ -> filter.flag(key));
        };
    }

    /** What a saved view names and nobody can choose any more does not narrow, as the button says. */
    private static Set<String> offered(OwnField field, Set<String> chosen) {
        return Set.copyOf(field.profile().options().stream().filter(chosen::contains).toList());
    }
}
