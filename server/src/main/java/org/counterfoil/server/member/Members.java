package org.counterfoil.server.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberProfile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reading members. */
@Component
public class Members {

    private static final Limit MOST_OF_ONE_PHONE = Limit.of(50);

    private final MemberRepository members;
    private final LevelRepository levels;
    private final Places places;
    private final MerchantSql sql;
    private final OwnChanges changes;
    private final Successors successors;

    Members(MemberRepository members, LevelRepository levels, Places places, MerchantSql sql, OwnChanges changes,
            Successors successors) {
        this.members = members;
        this.levels = levels;
        this.places = places;
        this.sql = sql;
        this.changes = changes;
        this.successors = successors;
    }

    /** What a desk may see. Refuses: member-unknown. */
    @Transactional(readOnly = true)
    public MemberProfile profile(long id) {
        var member = find(id);
        return member.profile(level(member), places.businessDate());
    }

    /** Refuses: member-unknown. */
    @Transactional(readOnly = true)
    public MemberFacts facts(long id) {
        var member = find(id);
        return member.facts(level(member), places.businessDate());
    }

    /**
     * The member of a number, who stays what is answered until the transaction ends: nobody leaves meanwhile. Refuses:
     * member-unknown, member-merged.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MemberFacts hold(String number) {
        var member = members.lockNumber(number.replaceAll("\\s", ""))
                .orElseThrow(() -> Refusal.of(RefusalCode.MEMBER_UNKNOWN).thrown());
        if (member.mergedInto().isPresent()) {
            successors.demandStanding(member.id());
        }
        return member.facts(level(member), places.businessDate());
    }

    /** The members of the ids that are the merchant's. */
    @Transactional(readOnly = true)
    public Map<Long, MemberFacts> facts(Collection<Long> ids) {
        var today = places.businessDate();
        var found = members.findByIdIn(ids);
        var views = levels.findByIdIn(found.stream().map(Member::level).distinct().toList()).stream()
                .collect(Collectors.toMap(Level::id, Level::view));
        return found.stream().map(member -> member.facts(views.get(member.level()), today))
                .collect(Collectors.toMap(MemberFacts::id, Function.identity()));
    }

    /** Whether the member's document is recorded. */
    public boolean isIdentified(long id) {
        changes.flush();
        return sql.sql("""
                select count(*) from member where merchant_id = :merchant and id = :id
                and document_kind is not null""").param("id", id).query(Integer.class).single() == 1;
    }

    /** The code of the level: what was asked for, or the lowest where nothing was. */
    public String levelOrLowest(String code) {
        return code.isBlank() ? levels().getFirst().code() : code.strip();
    }

    /** Ids of the members with this member number, phone or external number, the newest first, at most 50. */
    @Transactional(readOnly = true)
    public List<Long> withNumberOrPhone(String key) {
        return members.findIdsByNumberOrPhone(key, MOST_OF_ONE_PHONE);
    }

    /** All levels, the lowest first. */
    public List<LevelView> levels() {
        changes.flush();
        return sql.sql("""
                select code, name, rank, discount_percent, points_percent from member_level
                where merchant_id = :merchant and not deleted order by rank, id""")
                .query((row, _) -> new LevelView(row.getString("code"), row.getString("name"), row.getInt("rank"),
                        row.getInt("discount_percent"), row.getInt("points_percent")))
                .list();
    }

    private Member find(long id) {
        return members.findById(id).orElseThrow(() -> Refusal.of(RefusalCode.MEMBER_UNKNOWN).thrown());
    }

    private LevelView level(Member member) {
        return levels.findById(member.level()).orElseThrow().view();
    }
}
