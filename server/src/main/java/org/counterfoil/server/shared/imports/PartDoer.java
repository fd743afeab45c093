package org.counterfoil.server.shared.imports;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds what the good rows of a part say, within a transaction that it does not end. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PartDoer {

    private final EntityManager entities;

    PartDoer(EntityManager entities) {
        this.entities = entities;
    }

    /** Every good row of the part; those that are refused now are bad from now on. */
    public ImportParts.Part all(ImportParts.Part part, FileRows rows, ImportedList list, Caller caller) {
        var good = part.rows().stream().filter(row -> row.is(StoredRow.Fate.GOOD)).toList();
        var values = good.stream().map(rows::values).toList();
        var open = list.open(values, caller);
        var done = new ArrayList<StoredRow>();
        var next = values.iterator();
        part.rows().forEach(row -> done.add(row.is(StoredRow.Fate.GOOD) ? done(row, next.next(), open) : row));
        open.finish();
        return flushed(new ImportParts.Part(part.place(), done));
    }

    /** One row of the part, where it is good. */
    public ImportParts.Part one(ImportParts.Part part, int at, FileRows rows, ImportedList list, Caller caller) {
        var row = part.rows().get(at);
        if (!row.is(StoredRow.Fate.GOOD)) {
            return part;
        }
        var values = rows.values(row);
        var open = list.open(List.of(values), caller);
        var done = with(part, at, done(row, values, open));
        open.finish();
        return flushed(done);
    }

    /** The part where somebody else was faster with a row. */
    static ImportParts.Part overtaken(ImportParts.Part part, int at) {
        return with(part, at, part.rows().get(at).bad(Refusal.of(RefusalCode.CHANGED_MEANWHILE)));
    }

    private static StoredRow done(StoredRow row, RowValues values, ImportedList.OpenRows open) {
        try {
            return row.added(open.add(values));
        } catch (RefusedException refused) {
            return row.bad(values.told(refused.refusal()));
        }
    }

    private static ImportParts.Part with(ImportParts.Part part, int at, StoredRow row) {
        var rows = new ArrayList<>(part.rows());
        rows.set(at, row);
        return new ImportParts.Part(part.place(), rows);
    }

    /** What is written is forgotten: a transaction of many parts would look through all of it again and again. */
    private ImportParts.Part flushed(ImportParts.Part part) {
        entities.flush();
        entities.clear();
        return part;
    }
}
