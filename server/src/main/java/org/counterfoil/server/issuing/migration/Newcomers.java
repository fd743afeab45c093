package org.counterfoil.server.issuing.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.IncomingCards;
import org.counterfoil.server.member.Arrivals;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.member.MemberSight;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.StoreFacts;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.imports.AddedRow;
import org.counterfoil.server.shared.imports.ImportedList;
import org.counterfoil.server.shared.imports.RowValues;
import org.springframework.stereotype.Component;

/** Judges rows and takes their members in: gathered one by one, written all together. */
@Component
class Newcomers {

    private final Arrivals arrivals;
    private final IncomingCards cards;
    private final Taking taking;
    private final House house;

    Newcomers(Arrivals arrivals, IncomingCards cards, Taking taking, House house) {
        this.arrivals = arrivals;
        this.cards = cards;
        this.taking = taking;
        this.house = house;
    }

    /** What the merchant has. */
    @Component
    record House(Places places, CountServices services) {}

    void prepare() {
        arrivals.prepare();
    }

    List<String> levels() {
        return arrivals.levelNames();
    }

    ImportedList.OpenRows open(List<RowValues> rows, Caller caller) {
        return new Open(rows, caller);
    }

    /** Rows with what they name. */
    private final class Open implements ImportedList.OpenRows {

        private final Caller caller;
        private final Arrivals.Gate gate;
        private final Map<String, IncomingCards.Found> found;
        private final Map<String, StoreFacts> stores;
        private final StoreFacts own;
        private final OpeningCounts counts;
        private final int most;
        private final List<Accepted> gathered = new ArrayList<>();
        private List<Long> ids = List.of();

        Open(List<RowValues> rows, Caller caller) {
            this.caller = caller;
            most = rows.size();
            gate = arrivals.open(rows.stream().map(row -> row.text(MemberColumns.PHONE)).toList());
            found = cards.hold(rows.stream().map(row -> row.given(MemberColumns.CARD)).flatMap(Optional::stream)
                    .map(IncomingCards::plain).distinct().toList());
            stores = new HashMap<>(house.places().storesNumbered(rows.stream()
                    .map(row -> row.given(MemberColumns.STORE)).flatMap(Optional::stream).distinct().toList()));
            MemberSight.storeOf(caller).ifPresent(only -> stores.values().removeIf(store -> store.id() != only));
            own = house.places().store(caller.store());
            counts = new OpeningCounts(house.services().names());
        }

        @Override
        public void judge(RowValues row) {
            judged(row);
        }

        @Override
        public AddedRow add(RowValues row) {
            gathered.add(judged(row));
            if (ids.isEmpty()) {
                ids = taking.ids(most);
            }
            return new AddedRow(ids.get(gathered.size() - 1), 0);
        }

        @Override
        public void finish() {
            taking.take(gathered, ids, caller);
        }

        private Accepted judged(RowValues row) {
            var store = store(row);
            var member = gate.judged(MemberColumns.arrival(row, store.id()));
            var card = row.given(MemberColumns.CARD).map(number -> Optional
                    .ofNullable(found.get(IncomingCards.plain(number)))
                    .orElseThrow(() -> Refusal.of(RefusalCode.CARD_UNKNOWN, "field", MemberColumns.CARD).thrown())
                    .fresh(MemberColumns.CARD));
            var limit = house.places().terms().currency().most();
            return new Accepted(member, card, store, MemberColumns.amount(row, MemberColumns.PRINCIPAL, limit),
                    MemberColumns.amount(row, MemberColumns.BONUS, limit),
                    MemberColumns.amount(row, MemberColumns.POINTS, limit),
                    counts.read(row.text(OpeningCounts.COLUMN)));
        }

        private StoreFacts store(RowValues row) {
            var store = row.given(MemberColumns.STORE).map(number -> Optional.ofNullable(stores.get(number))
                    .orElseThrow(() -> Refusal.of(RefusalCode.STORE_UNKNOWN, "field", MemberColumns.STORE).thrown()))
                    .orElse(own);
            if (store.closed()) {
                throw Refusal.of(RefusalCode.STORE_CLOSED, "field", MemberColumns.STORE).thrown();
            }
            return store;
        }
    }
}
