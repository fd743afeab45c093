package org.counterfoil.server.member.privacy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.privacy.ConsentPurpose;
import org.counterfoil.common.member.privacy.GiveConsent;
import org.counterfoil.common.member.privacy.MemberConsent;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.MemberDeeds;
import org.counterfoil.server.member.MemberSight;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members said of each purpose. */
@Component
@Transactional
class Consents {

    private final MemberSight sight;
    private final MemberDeeds deeds;
    private final ConsentPurposes purposes;
    private final MerchantSql sql;
    private final Clock clock;

    Consents(MemberSight sight, MemberDeeds deeds, ConsentPurposes purposes, MerchantSql sql, Clock clock) {
        this.sight = sight;
        this.deeds = deeds;
        this.purposes = purposes;
        this.sql = sql;
        this.clock = clock;
    }

    /** Refuses: member-unknown. */
    @Transactional(readOnly = true)
    public List<MemberConsent> seen(long id, Caller caller) {
        sight.demand(caller, id);
        return of(id);
    }

    /** Of whoever it is, the newest first. */
    List<MemberConsent> of(long id) {
        return sql.sql("""
                select c.purpose_id, p.name, c.given, c.edition, c.at, e.real_name
                from member_consent c join consent_purpose p on p.id = c.purpose_id
                    join employee e on e.id = c.employee_id
                where c.merchant_id = :merchant and c.member_id = :member order by c.id desc""").param("member", id)
                .query((row, _) -> new MemberConsent(row.getLong("purpose_id"), row.getString("name"),
                        row.getBoolean("given"), row.getInt("edition"),
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("real_name")))
                .list();
    }

    List<MemberConsent> give(long id, GiveConsent command, Caller caller) {
        var member = deeds.hold(caller, id);
        var purpose = purposes.find(command.purpose());
        if (command.given()) {
            demandCurrent(purpose, command);
        }
        var last = of(id).stream().filter(said -> said.purpose() == purpose.id()).findFirst();
        var holds = last.map(said -> said.given() == command.given()
                && (!command.given() || said.edition() == command.edition())).orElse(!command.given());
        if (!holds) {
            var edition = command.given() ? command.edition() : last.orElseThrow().edition();
            add(id, new GiveConsent(purpose.id(), command.given(), edition), caller);
            deeds.logged(caller, member, command.given() ? "give-consent" : "withdraw-consent", purpose.name());
            deeds.history(caller, member,
                    command.given() ? MemberEventKind.CONSENT_GIVEN : MemberEventKind.CONSENT_WITHDRAWN, "",
                    purpose.name(), "");
        }
        return of(id);
    }

    private static void demandCurrent(ConsentPurpose purpose, GiveConsent command) {
        if (purpose.retired()) {
            throw Refusal.of(RefusalCode.CONSENT_PURPOSE_UNKNOWN).thrown();
        }
        if (purpose.edition() != command.edition()) {
            throw Refusal.of(RefusalCode.CONSENT_TEXT_CHANGED).thrown();
        }
    }

    private void add(long member, GiveConsent said, Caller caller) {
        sql.sql("""
                insert into member_consent (merchant_id, member_id, purpose_id, edition, given, at, employee_id)
                values (:merchant, :member, :purpose, :edition, :given, :at, :employee)""").param("member", member)
                .param("purpose", said.purpose()).param("edition", said.edition()).param("given", said.given())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("employee", caller.operator().id())
                .update();
    }
}
