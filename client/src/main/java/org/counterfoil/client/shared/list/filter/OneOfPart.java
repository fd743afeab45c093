package org.counterfoil.client.shared.list.filter;

import java.util.function.Consumer;

import javafx.scene.Node;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Segments;

/** One of few options, all in sight. */
final class OneOfPart implements FilterPart {

    private final Filter.OneOf filter;
    private final Segments<Filter.Option> segments;
    private FilterValues values = FilterValues.NONE;
    private boolean showing;

    OneOfPart(Filter.OneOf filter, Consumer<FilterValues> chosen) {
        this.filter = filter;
        segments = Nodes.styled(new Segments<>(filter.options(), filter.options().getFirst(), Filter.Option::name),
                "sm");
        segments.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                chosen.accept(values.with(filter.key(), now.value()));
            }
        });
    }

    @Override
    public Node node() {
        return segments;
    }

    @Override
    public void show(FilterValues now) {
        values = now;
        var value = now.one(filter.key()).orElse("");
        showing = true;
        segments.valueProperty().set(filter.options().stream().filter(option -> option.value().equals(value))
                .findFirst().orElse(filter.options().getFirst()));
        showing = false;
    }
}
