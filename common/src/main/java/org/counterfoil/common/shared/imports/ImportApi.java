package org.counterfoil.common.shared.imports;

import java.util.List;
import java.util.UUID;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.ToldElsewhere;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Filling lists from files. Whoever imports must be allowed to add to the list one by one too, and each row is held
 * against what the caller may do: not-permitted. An import is known to its owner and to the merchant's administrators;
 * everybody else is refused with import-unknown. What is not at that step is refused with import-not-ready.
 */
@HttpExchange("/api/imports")
public interface ImportApi {

    /** The columns. Refuses: bad-request (list) where there is no such list. */
    @Needs(Permission.IMPORT)
    @GetExchange("/lists/{list}")
    ImportForm form(@PathVariable String list);

    /** A workbook to be filled in. Refuses: bad-request. */
    @Needs(Permission.IMPORT)
    @PostExchange("/lists/{list}/template")
    byte[] template(@PathVariable String list, @RequestBody ImportWords words);

    /** The caller's newest of the list whose file was taken, ten at most. */
    @Needs(Permission.IMPORT)
    @GetExchange("/lists/{list}/mine")
    List<ImportView> mine(@PathVariable String list);

    /** Announces a file. Refuses: bad-request. */
    @Needs(value = Permission.IMPORT, access = Access.WRITE)
    @PostExchange
    ImportView begin(@RequestBody BeginImport command);

    /**
     * Takes a piece of the file in, so that a slow line loses no more than one; one that comes again counts once.
     *
     * <p>Refuses: import-too-large, bad-request (place).
     */
    @Needs(value = Permission.IMPORT, access = Access.WRITE)
    @ToldElsewhere(because = "what is done with the whole file is told")
    @PostExchange("/{id}/file/{place}")
    void piece(@PathVariable UUID id, @PathVariable int place, @RequestBody byte[] content);

    /**
     * Begins to judge every row; also anew, where that was cancelled.
     *
     * <p>Refuses: import-done-before, naming when ({@code at}) and by whom ({@code by}), where the same file was
     * carried out and not undone.
     */
    @Needs(value = Permission.IMPORT, access = Access.WRITE)
    @PostExchange("/{id}/check")
    ImportView check(@PathVariable UUID id);

    @Needs(Permission.IMPORT)
    @GetExchange("/{id}")
    ImportView one(@PathVariable UUID id);

    /** Rows that are bad, or were kept, in the order of the file. Refuses: bad-request. */
    @Needs(Permission.IMPORT)
    @PostExchange("/{id}/troubles")
    PageOf<ImportedRow> troubles(@PathVariable UUID id, @RequestBody PageWanted page);

    /**
     * Begins to carry the good rows out; also what is left of them, where that was cancelled.
     *
     * <p>Refuses: import-bad-rows (of all or nothing, where some are bad), import-nothing-good, import-done-before;
     * where totals are
     * controlled, control-total-missing and control-total-differs (naming the column, and both numbers).
     */
    @Needs(value = Permission.IMPORT, access = Access.WRITE)
    @PostExchange("/{id}/carry-out")
    ImportView carryOut(@PathVariable UUID id, @RequestBody CarryOutImport command);

    /** Begins to take back what it added, as far as nobody has changed or used it since. */
    @Needs(value = Permission.IMPORT, access = Access.WRITE)
    @PostExchange("/{id}/undo")
    ImportView undo(@PathVariable UUID id);
}
