package org.counterfoil.server.shared.imports;

import java.util.List;
import java.util.UUID;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.CarryOutImport;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportForm;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.common.shared.imports.ImportedRow;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ImportEndpoint implements ImportApi {

    private final CurrentCaller caller;
    private final ImportDesk desk;
    private final ImportReads reads;

    ImportEndpoint(CurrentCaller caller, ImportDesk desk, ImportReads reads) {
        this.caller = caller;
        this.desk = desk;
        this.reads = reads;
    }

    @Override
    public ImportForm form(String list) {
        return desk.form(list, caller.get());
    }

    @Override
    public byte[] template(String list, ImportWords words) {
        return desk.template(list, words, caller.get());
    }

    @Override
    public List<ImportView> mine(String list) {
        return reads.mine(list, caller.get());
    }

    @Override
    public ImportView begin(BeginImport command) {
        return desk.begin(command, caller.get());
    }

    @Override
    public void piece(UUID id, int place, byte[] content) {
        desk.piece(id, place, content, caller.get());
    }

    @Override
    public ImportView check(UUID id) {
        return desk.check(id, caller.get());
    }

    @Override
    public ImportView one(UUID id) {
        return reads.one(id, caller.get());
    }

    @Override
    public PageOf<ImportedRow> troubles(UUID id, PageWanted page) {
        return reads.troubles(id, page, caller.get());
    }

    @Override
    public ImportView carryOut(UUID id, CarryOutImport command) {
        return desk.carryOut(id, command, caller.get());
    }

    @Override
    public ImportView undo(UUID id) {
        return desk.undo(id, caller.get());
    }
}
