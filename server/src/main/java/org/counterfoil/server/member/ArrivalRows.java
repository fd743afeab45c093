package org.counterfoil.server.member;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.server.member.standing.StandingRows;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.shared.text.SortName;
import org.springframework.stereotype.Component;

/** Members as rows, by the hundred: as entities each of them would be asked for and flushed for itself. */
@Component
class ArrivalRows {

    private static final String ADD = """
            insert into member (id, merchant_id, version, number, name, sort_key, initials, phone, sex, birthday,
                birthday_calendar, birthday_key, status, level_id, store_id, joined_on, valid_until, remark,
                document_kind, document_number)
            select n.id, :merchant, 0, n.number, n.name, n.sort_key, n.initials, n.phone, n.sex,
                cast(n.birthday as date), n.calendar, n.kept, 'NORMAL', n.level, n.store,
                cast(n.joined as date), cast(n.ends as date), n.remark, n.kind, n.document
            from unnest(cast(:ids as bigint array), cast(:numbers as varchar array),
                cast(:names as varchar array), cast(:sorted as varchar array), cast(:initials as varchar array),
                cast(:phones as varchar array), cast(:sexes as varchar array),
                cast(:birthdays as varchar array), cast(:calendars as varchar array),
                cast(:days as integer array), cast(:levels as bigint array), cast(:stores as bigint array),
                cast(:joined as varchar array), cast(:ends as varchar array), cast(:remarks as varchar array),
                cast(:kinds as varchar array), cast(:documents as varchar array))
                as n(id, number, name, sort_key, initials, phone, sex, birthday, calendar, kept, level, store,
                joined, ends, remark, kind, document)""";

    private final MerchantSql sql;
    private final StandingRows standings;
    private final MemberHistory history;

    ArrivalRows(MerchantSql sql, StandingRows standings, MemberHistory history) {
        this.sql = sql;
        this.standings = standings;
        this.history = history;
    }

    void add(Caller caller, List<Arrivals.Accepted> accepted, List<Long> ids, List<String> numbers) {
        var names = accepted.stream().map(one -> SortName.ofPerson(one.arrival().identity().name())).toList();
        sql.sql(ADD)
                .param("ids", ids.toArray(Long[]::new)).param("numbers", numbers.toArray(String[]::new))
                .param("names", texts(accepted, one -> one.arrival().identity().name()))
                .param("sorted", names.stream().map(SortName::full).toArray(String[]::new))
                .param("initials", names.stream().map(SortName::initials).toArray(String[]::new))
                .param("phones", texts(accepted, one -> one.arrival().contact().phone()))
                .param("sexes", texts(accepted, one -> one.arrival().identity().sex().name()))
                .param("birthdays", texts(accepted, one -> one.arrival().identity().birthday().map(Object::toString)
                        .orElse(null)))
                .param("calendars", texts(accepted, one -> one.arrival().identity().calendar().name()))
                .param("days", accepted.stream().map(one -> day(one.arrival().identity())).toArray(Integer[]::new))
                .param("levels", accepted.stream().map(Arrivals.Accepted::levelId).toArray(Long[]::new))
                .param("stores", accepted.stream().map(one -> one.arrival().store()).toArray(Long[]::new))
                .param("joined", texts(accepted, one -> one.joinedOn().toString()))
                .param("ends", texts(accepted, one -> one.arrival().validUntil().map(Object::toString).orElse(null)))
                .param("remarks", texts(accepted, one -> one.arrival().remark()))
                .param("kinds", texts(accepted, one -> one.arrival().contact().documentKind().map(Enum::name)
                        .orElse(null)))
                .param("documents", texts(accepted, one -> one.arrival().contact().documentNumber()))
                .update();
        standings.addMissing(ids);
        history.record(caller, ids, accepted.stream().map(one -> MemberHistory.Entry
                .of(MemberEventKind.ENROLLED, "", one.level().code(), one.arrival().source())).toList());
    }

    /** Those of the phones that somebody has. Joined, since H2 would compare a list of them with every member's. */
    Set<String> phones(Set<String> phones) {
        return phones.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.sql("""
                        select distinct m.phone from unnest(cast(:phones as varchar array)) as wanted(phone)
                            join member m on m.merchant_id = :merchant and m.phone = wanted.phone""")
                        .param("phones", phones.toArray(String[]::new)).query(String.class).list());
    }

    void withdraw(Caller caller, Collection<Long> members) {
        sql.sql("""
                update member set status = 'CANCELLED', phone = '', withdrawn = true, version = version + 1
                where merchant_id = :merchant and id in (:ids)""").param("ids", members).update();
        history.record(caller, List.copyOf(members), members.stream()
                .map(_ -> MemberHistory.Entry.of(MemberEventKind.IMPORT_UNDONE, "", "", "")).toList());
    }

    /** The day of the year on which it is kept; nothing where no birthday is known. */
    private static Integer day(MemberIdentity identity) {
        return identity.birthday().map(born -> Birthdays.key(born, identity.calendar())).orElse(null);
    }

    private static String[] texts(List<Arrivals.Accepted> accepted, Function<Arrivals.Accepted, String> text) {
        return accepted.stream().map(text).toArray(String[]::new);
    }
}
