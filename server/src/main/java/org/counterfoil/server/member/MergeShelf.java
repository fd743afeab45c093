package org.counterfoil.server.member;

import java.util.List;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps merges, and with each what went from one member to the other besides value. */
@Component
class MergeShelf {

    private final MemberMergeRepository merges;
    private final List<HolderMoved> keepers;
    private final MerchantSql sql;
    private final OwnChanges changes;
    private final JsonMapper json;

    MergeShelf(MemberMergeRepository merges, List<HolderMoved> keepers, MerchantSql sql, OwnChanges changes,
            JsonMapper json) {
        this.merges = merges;
        this.keepers = keepers;
        this.sql = sql;
        this.changes = changes;
        this.json = json;
    }

    String write(MergedProfile profile) {
        return json.writeValueAsString(profile);
    }

    MergedProfile read(String profile) {
        return json.readValue(profile, MergedProfile.class);
    }

    /** Refuses: merge-unknown where nothing closed the member, or it was taken back. */
    MemberMerge standing(long merged) {
        return merges.findFirstByMergedIdAndUndoneAtIsNull(merged)
                .orElseThrow(() -> Refusal.of(RefusalCode.MERGE_UNKNOWN).thrown());
    }

    /** Keeps a merge, and moves what is to go along. */
    void keep(MemberMerge merge) {
        var kept = merges.save(merge);
        changes.flush();
        for (var keeper : keepers) {
            keeper.move(merge.pair().merged(), merge.pair().kept()).forEach(item -> sql.sql("""
                    insert into member_merge_item (merge_id, merchant_id, kind, item_id, state)
                    values (:merge, :merchant, :kind, :item, :state)""").param("merge", kept.id())
                    .param("kind", keeper.kind()).param("item", item.id()).param("state", item.state()).update());
        }
    }

    /** Refuses as those do who keep something for members. */
    void giveBack(MemberMerge merge) {
        var meant = new HolderMoved.Merge(merge.pair().kept(), merge.pair().merged(), merge.at());
        for (var keeper : keepers) {
            keeper.moveBack(meant, sql.sql("""
                    select item_id, state from member_merge_item
                    where merchant_id = :merchant and merge_id = :merge and kind = :kind order by item_id""")
                    .param("merge", merge.id()).param("kind", keeper.kind())
                    .query((row, _) -> new HolderMoved.Item(row.getLong("item_id"), row.getString("state"))).list());
        }
    }
}
