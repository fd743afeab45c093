package org.counterfoil.client.shared.list;

import java.util.function.Function;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;

/** Lists that are short enough to be counted by reading them: the server has no count of them of its own. */
public final class WholeList {

    private WholeList() {}

    /** How many rows there are, page by page. Not to be called on the UI thread. */
    public static int count(Function<PageWanted, ? extends PageOf<?>> pages) {
        var wanted = PageWanted.first(PageOf.MAX_ROWS);
        var found = pages.apply(wanted);
        var count = found.rows().size();
        while (found.next().isPresent()) {
            found = pages.apply(wanted.after(found.next().get()));
            count += found.rows().size();
        }
        return count;
    }
}
