package org.counterfoil.server.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.MergeField;
import org.counterfoil.common.member.MergeRow;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looking at two members before they are merged, and at merges that were done. */
@Component
@Transactional(readOnly = true)
public class MergeQueries {

    private static final String DONE = """
            select g.id, g.transaction_id, g.at, g.undone_at, e.real_name, t.business_date,
                k.id as kept_id, k.number as kept_number, k.name as kept_name,
                m.id as merged_id, m.number as merged_number, m.name as merged_name
            from member_merge g
              join member k on k.id = g.kept_id
              join member m on m.id = g.merged_id
              join employee e on e.id = g.employee_id
              join ledger_tx t on t.id = g.transaction_id
            where g.merchant_id = :merchant and (g.kept_id = :member or g.merged_id = :member)
            order by g.at desc, g.id desc""";

    private final MemberQueries members;
    private final MemberSight sight;
    private final Successors successors;
    private final MerchantSql sql;

    MergeQueries(MemberQueries members, MemberSight sight, Successors successors, MerchantSql sql) {
        this.members = members;
        this.sight = sight;
        this.successors = successors;
        this.sql = sql;
    }

    /**
     * Two members beside each other, the middle of numbers hidden.
     *
     * @param suggested what the kept one lacks and the other one has
     * @param level     the higher of both
     */
    public record Beside(MemberDetails kept, MemberDetails merged, List<MergeField> suggested, LevelView level) {}

    /** Refuses: merge-with-itself, member-unknown, member-merged, merge-state. */
    public Beside beside(Caller caller, long kept, long merged) {
        Merging.demandTwo(kept, merged);
        var one = MergedProfile.of(sight.seen(caller, kept));
        var other = MergedProfile.of(sight.seen(caller, merged));
        var shown = normal(members.details(kept, caller));
        var beside = normal(members.details(merged, caller));
        var suggested = Arrays.stream(MergeField.values()).filter(field -> one.lacks(field, other)).toList();
        return new Beside(shown, beside, suggested,
                beside.level().rank() > shown.level().rank() ? beside.level() : shown.level());
    }

    private MemberDetails normal(MemberDetails member) {
        successors.demandStanding(member.id());
        if (member.status() != MemberStatus.NORMAL) {
            throw Refusal.of(RefusalCode.MERGE_STATE, "number", member.number()).with("state", member.status().name())
                    .thrown();
        }
        return member;
    }

    /** The newest first. Refuses: member-unknown. */
    public List<MergeRow> of(Caller caller, long member) {
        sight.demand(caller, member);
        return sql.sql(DONE).param("member", member).query((row, _) -> row(row)).list();
    }

    private static MergeRow row(ResultSet row) throws SQLException {
        return new MergeRow(row.getLong("id"), who(row, "kept"), who(row, "merged"),
                TransactionNumber.of(row.getLong("transaction_id"), row.getObject("business_date", LocalDate.class))
                        .text(),
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("real_name"),
                Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    private static MergeRow.Who who(ResultSet row, String side) throws SQLException {
        return new MergeRow.Who(row.getLong(side + "_id"), row.getString(side + "_number"),
                row.getString(side + "_name"));
    }
}
