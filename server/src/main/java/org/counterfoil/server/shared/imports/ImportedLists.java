package org.counterfoil.server.shared.imports;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** The lists that can be filled, each for who may fill it. */
@Component
class ImportedLists {

    private final List<ImportedList> lists;

    ImportedLists(List<ImportedList> lists) {
        this.lists = List.copyOf(lists);
    }

    /** See {@link ImportedList#controlled}; nothing of a list that there is not any more. */
    List<String> controlled(String key) {
        return lists.stream().filter(one -> one.key().equals(key)).findFirst().map(ImportedList::controlled)
                .orElse(List.of());
    }

    /**
     * Asked when something begins, and again when it runs.
     *
     * <p>Refuses: bad-request (list), not-permitted.
     */
    ImportedList demanded(String key, Caller caller) {
        var list = lists.stream().filter(one -> one.key().equals(key)).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.BAD_REQUEST, "field", "list").thrown());
        caller.demand(Permission.IMPORT, Access.WRITE);
        caller.demand(list.permission(), Access.WRITE);
        return list;
    }
}
