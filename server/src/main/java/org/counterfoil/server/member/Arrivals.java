package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Members who come from an earlier system, some hundreds in one transaction. */
@Component
public class Arrivals {

    private final LevelRepository levels;
    private final MemberNumbers numbers;
    private final ArrivalRows rows;
    private final Places places;

    Arrivals(LevelRepository levels, MemberNumbers numbers, ArrivalRows rows,
            Places places) {
        this.levels = levels;
        this.numbers = numbers;
        this.rows = rows;
        this.places = places;
    }

    /** Somebody who may come. */
    public record Accepted(Arrival arrival, LevelView level, long levelId, LocalDate joinedOn) {}

    /** To be called before the transaction that takes them in. */
    @Transactional(propagation = Propagation.NEVER)
    public void prepare() {
        numbers.ready();
    }

    /** Names of the levels that they may have, the lowest first. */
    @Transactional(readOnly = true)
    public List<String> levelNames() {
        return levels.findByDeletedFalse().stream().map(Level::view).sorted((a, b) -> a.rank() - b.rank())
                .map(LevelView::name).toList();
    }

    /** Until the transaction ends nobody else is enrolled or takes a phone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Gate open(Collection<String> phones) {
        numbers.alone();
        var wanted = new HashSet<String>();
        phones.stream().map(Arrival::phone).filter(phone -> !phone.isEmpty()).forEach(wanted::add);
        var named = new HashMap<String, Level>();
        var all = levels.findByDeletedFalse();
        all.forEach(level -> named.put(plain(level.view().name()), level));
        all.forEach(level -> named.put(plain(level.view().code()), level));
        return new Gate(rows.phones(wanted), named, places.businessDate());
    }

    /** Takes them in under the next numbers, each with the id of the same place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enrol(Caller caller, List<Accepted> accepted, List<Long> ids) {
        rows.add(caller, accepted, ids, numbers.next(accepted.size()));
    }

    /** Takes back that they came: they are in no list any more, and nobody is known by their phones. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Caller caller, Collection<Long> ids) {
        rows.withdraw(caller, ids);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** What they are held against. */
    public static final class Gate {

        private static final int REMARK = 400;

        private final Set<String> takenPhones;
        private final Map<String, Level> levels;
        private final LocalDate today;

        private Gate(Set<String> takenPhones, Map<String, Level> levels, LocalDate today) {
            this.takenPhones = takenPhones;
            this.levels = levels;
            this.today = today;
        }

        /**
         * The arrival as it is kept. Refuses, naming the field: field-missing, field-too-long, phone-malformed,
         * member-phone-taken, birthday-in-future, level-unknown, bad-request (joinedOn, which is no day to come).
         */
        public Accepted judged(Arrival arrival) {
            var identity = MemberFields.of(arrival.identity(), today);
            var contact = MemberFields.of(arrival.contact());
            if (takenPhones.contains(contact.phone())) {
                throw Refusal.of(RefusalCode.MEMBER_PHONE_TAKEN, "field", "phone").thrown();
            }
            var level = Optional.ofNullable(levels.get(plain(arrival.level()))).orElseThrow(() -> Refusal
                    .of(RefusalCode.LEVEL_UNKNOWN, "field", "level").with("level", arrival.level()).thrown());
            var joined = arrival.joinedOn().orElse(today);
            if (joined.isAfter(today)) {
                throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "joinedOn").thrown();
            }
            if (arrival.remark().length() > REMARK) {
                throw Refusal.of(RefusalCode.FIELD_TOO_LONG, "field", "remark").with("max", REMARK).thrown();
            }
            return new Accepted(new Arrival(identity, contact, arrival.level(), arrival.store(), arrival.joinedOn(),
                    arrival.validUntil(), arrival.remark(), arrival.source()), level.view(), level.id(), joined);
        }
    }
}
