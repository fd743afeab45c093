package org.counterfoil.trials.bench.spend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.counterfoil.trials.server.Line;

/** A line for every caller, all of them closed together. */
public record Lines(List<Line> all) implements AutoCloseable {

    /** So many, each made for its number. */
    public static Lines of(int count, IntFunction<Line> open) {
        var lines = new ArrayList<Line>();
        for (var number = 0; number < count; number++) {
            lines.add(open.apply(number));
        }
        return new Lines(List.copyOf(lines));
    }

    public Line of(int caller) {
        return all.get(caller);
    }

    @Override
    public void close() {
        all.forEach(Line::close);
    }
}
