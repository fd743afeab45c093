package org.counterfoil.client.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.bulk.BulkAnswer;
import org.counterfoil.client.shared.list.bulk.BulkPreview;
import org.counterfoil.client.shared.list.bulk.BulkProgress;
import org.counterfoil.client.shared.list.bulk.BulkWork;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusedException;

/**
 * Does one thing to many members, one after the other: each stands by itself, and who was dealt with already is not
 * dealt with twice when it is begun again.
 */
final class MemberBulk implements BulkWork {

    private final MemberListApi list;
    private final MemberApi members;
    private final Function<FilterValues, MemberFilter> filter;
    private final BiConsumer<Long, FormValues> deed;

    /**
     * @param filter what stands in the filters as the server takes it
     * @param deed   asks the server for one member, by id, with the fields that are set
     */
    MemberBulk(MemberListApi list, MemberApi members,
            Function<FilterValues, MemberFilter> filter,
            BiConsumer<Long, FormValues> deed) {
        this.list = list;
        this.members = members;
        this.filter = filter;
        this.deed = deed;
    }

    @Override
    public BulkPreview preview(Selection selection) {
        return new BulkPreview(ids(selection).size(), FormValues.EMPTY);
    }

    @Override
    public BulkAnswer run(Selection selection, FormValues set, BulkProgress progress) {
        var failures = new ArrayList<BulkAnswer.Failure>();
        var done = 0;
        for (var id : ids(selection)) {
            if (progress.stopped()) {
                break;
            }
            try {
                deed.accept(id, set);
            } catch (RefusedException refused) {
                failures.add(new BulkAnswer.Failure(Long.toString(id), name(id), refused.refusal()));
            }
            done++;
            progress.done(done);
        }
        return new BulkAnswer(done - failures.size(), failures);
    }

    /** The numbers of the cards in use of who is ticked; called off the screen's thread. */
    List<String> cards(Selection selection) {
        return switch (selection) {
            case Selection.Some(var some) -> some.stream().map(Long::valueOf).sorted()
                    .map(id -> list.cards(id).stream().filter(card -> card.status() == CardStatus.ACTIVE).findFirst())
                    .flatMap(Optional::stream).map(CardOfMember::number).toList();
            case Selection.AllBut(var values, var except) -> rows(values).stream()
                    .filter(row -> !except.contains(Long.toString(row.id())))
                    .filter(row -> row.cardStatus().filter(status -> status == CardStatus.ACTIVE).isPresent())
                    .map(MemberRow::card).flatMap(Optional::stream).toList();
        };
    }

    /** Who is gone from sight has no name any more. */
    private String name(long id) {
        try {
            return members.details(id).identity().name();
        } catch (RefusedException gone) {
            return Long.toString(id);
        }
    }

    private List<Long> ids(Selection selection) {
        return switch (selection) {
            case Selection.Some(var some) -> some.stream().map(Long::valueOf).sorted().toList();
            case Selection.AllBut(var values, var except) -> found(values).stream()
                    .filter(id -> !except.contains(Long.toString(id))).toList();
        };
    }

    private List<Long> found(FilterValues values) {
        return rows(values).stream().map(MemberRow::id).toList();
    }

    private List<MemberRow> rows(FilterValues values) {
        var rows = new ArrayList<MemberRow>();
        var wanted = filter.apply(values);
        var next = Optional.of(PageWanted.first(PageOf.MAX_ROWS));
        while (next.isPresent()) {
            var page = list.list(wanted.on(next.get()));
            rows.addAll(page.rows());
            next = page.next().map(next.get()::after);
        }
        return rows;
    }
}
