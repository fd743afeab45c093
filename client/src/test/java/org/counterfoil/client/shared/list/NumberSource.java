package org.counterfoil.client.shared.list;

import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;

/** The numbers from 1 to 10 that begin with the words, three to a page; remembers what it was asked. */
final class NumberSource implements ListModel.Source<Integer, Integer> {

    final List<PageWanted> pages = new ArrayList<>();
    final List<FilterValues> counted = new ArrayList<>();
    boolean gone;

    @Override
    public PageOf<Integer> page(FilterValues filter, PageWanted page) {
        reach();
        pages.add(page);
        var all = found(filter);
        var from = page.cursor().map(Integer::parseInt).orElse(0);
        var to = Math.min(all.size(), from + 3);
        return new PageOf<>(all.subList(from, to),
                to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    @Override
    public Integer totals(FilterValues filter) {
        reach();
        counted.add(filter);
        return found(filter).size();
    }

    @Override
    public int count(Integer totals) {
        return totals;
    }

    private void reach() {
        if (gone) {
            throw new ServerGone(new ConnectException());
        }
    }

    private static List<Integer> found(FilterValues filter) {
        return IntStream.rangeClosed(1, 10).filter(number -> Integer.toString(number).startsWith(filter.words()))
                .boxed().toList();
    }
}
