package org.counterfoil.common.card;

import java.util.List;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.JobRow;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The types of a merchant's cards. Headquarters alone changes them (not-permitted).
 *
 * <p>All with an id refuse: card-type-unknown.
 */
@HttpExchange("/api/card-types")
public interface CardTypeApi {

    /** Refuses: bad-request, naming the field rows, sort or cursor. */
    @Needs(Permission.CARD_TYPES)
    @PostExchange("/list")
    PageOf<CardTypeRow> list(@RequestBody CardTypeFilter filter);

    /**
     * Begins to write all of the filter to a file; the caller must be allowed to see the list too.
     *
     * <p>Refuses: bad-request for a column that the list does not have, not-permitted.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/exports")
    JobRow export(@RequestBody ExportCardTypes wanted);

    /** The levels that a type may begin with, lowest first. */
    @Needs(Permission.CARD_TYPES)
    @GetExchange("/levels")
    List<LevelView> levels();

    @Needs(Permission.CARD_TYPES)
    @GetExchange("/{id}")
    CardTypeRow details(@PathVariable long id);

    /**
     * Refuses: field-missing, field-too-long (name), card-type-name-taken, level-unknown, card-type-unfit (the field
     * that is out of its bounds).
     */
    @Needs(value = Permission.CARD_TYPES, access = Access.WRITE)
    @PostExchange("/add")
    CardTypeRow add(@RequestBody AddCardType command);

    /**
     * Changes what cards that are requested and activated from now on begin with.
     *
     * <p>Refuses: as {@link #add} does; changed-meanwhile; card-type-used, to make another kind of a type that has
     * cards, or whose they are another.
     */
    @Needs(value = Permission.CARD_TYPES, access = Access.WRITE)
    @PostExchange("/edit")
    CardTypeRow edit(@RequestBody EditCardType command);

    /** Refuses: card-type-used, where a card or a batch has it. */
    @Needs(value = Permission.CARD_TYPES, access = Access.WRITE)
    @DeleteExchange("/{id}")
    void delete(@PathVariable long id);
}
