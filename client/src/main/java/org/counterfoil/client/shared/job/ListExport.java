package org.counterfoil.client.shared.job;

import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;

import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.JobRow;

/**
 * How a list is carried away.
 *
 * @param title  of the list, a text's key
 * @param words  for what the server knows by key alone
 * @param wanted the filter that the server is asked with
 * @param begins asks the server; called off the screen's thread
 */
public record ListExport<F>(SessionScope session, String title, Map<String, String> words,
        BiFunction<FilterValues, PageWanted, F> wanted, BiFunction<F, ExportLayout, JobRow> begins) {

    public ListExport {
        words = Map.copyOf(words);
    }

    /** Whether the role may carry lists away. */
    public static boolean allowed(SessionScope session) {
        return session.may(Permission.EXPORT, Access.WRITE);
    }

    /** The list as it stands on the screen, with these columns, by key with their names. */
    public ExportOrder of(ListModel<?, ?> list, SequencedMap<String, String> columns) {
        var texts = session.texts();
        var filter = wanted.apply(list.filter().get(), list.order().get().firstPage());
        return ExportOrder.of(texts.get(title), columns, words, list, texts,
                layout -> begins.apply(filter, layout));
    }
}
