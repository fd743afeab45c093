package org.counterfoil.client.pictures;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.AddCardType;
import org.counterfoil.common.card.CardColours;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardTypeApi;
import org.counterfoil.common.card.CardTypeFilter;
import org.counterfoil.common.card.CardTypeProfile;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.card.EditCardType;
import org.counterfoil.common.card.ExportCardTypes;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;

/** Plays the card types of a merchant: cards have 1 and 2, none has 3. */
public final class SampleCards implements CardTypeApi {

    private static final long USED = 2;

    private final SampleJobs jobs = new SampleJobs();
    private final List<CardTypeRow> types = new ArrayList<>();
    private final Sitting sitting;

    /** @param sitting whose language the names are in */
    public SampleCards(Sitting sitting) {
        this.sitting = sitting;
        keep(1, new CardTypeProfile(sitting.name("会员卡", "Member card", "Thẻ hội viên"), CardKind.MAGNETIC, true,
                "STD", Optional.empty(), 0, 10_00, 0, true, CardColours.PLAIN));
        keep(2, new CardTypeProfile(sitting.name("礼品卡 200", "Gift card 200", "Thẻ quà 200"), CardKind.BARCODE, false,
                "", Optional.of(36), 0, 0, 200_00, false, new CardColours("#a32a2a", "#f2d88c")));
        keep(3, new CardTypeProfile(sitting.name("金卡", "Gold card", "Thẻ vàng"), CardKind.IC, true, "GOLD",
                Optional.of(60), 20_00, 20_00, 0, true, new CardColours("#b08d3c", "#22262b")));
    }

    /** A type by its name; empty where there is none. */
    public Optional<CardTypeRow> named(String name) {
        return types.stream().filter(row -> row.profile().name().equals(name)).findFirst();
    }

    @Override
    public PageOf<CardTypeRow> list(CardTypeFilter filter) {
        return new PageOf<>(types.stream()
                .filter(row -> filter.kinds().isEmpty() || filter.kinds().contains(row.profile().kind()))
                .sorted(Comparator.comparing(CardTypeRow::id)).toList(), Optional.empty());
    }

    /** All of them. */
    List<CardTypeRow> all() {
        return list(CardTypeFilter.all(PageWanted.first(PageOf.MAX_ROWS))).rows();
    }

    @Override
    public List<LevelView> levels() {
        return List.of(new LevelView("STD", sitting.name("普通会员", "Standard", "Thường"), 0, 100, 100),
                new LevelView("GOLD", sitting.name("金卡会员", "Gold", "Vàng"), 1, 90, 150));
    }

    @Override
    public CardTypeRow details(long id) {
        return types.stream().filter(row -> row.id() == id).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.CARD_TYPE_UNKNOWN).thrown());
    }

    @Override
    public CardTypeRow add(AddCardType command) {
        named(command.profile().name()).ifPresent(other -> {
            throw Refusal.of(RefusalCode.CARD_TYPE_NAME_TAKEN, "field", "name").with("name", other.profile().name())
                    .thrown();
        });
        return keep(types.size() + 10L, command.profile());
    }

    @Override
    public CardTypeRow edit(EditCardType command) {
        types.remove(details(command.type()));
        return keep(command.type(), command.profile());
    }

    @Override
    public void delete(long id) {
        if (id <= USED) {
            throw Refusal.of(RefusalCode.CARD_TYPE_USED).thrown();
        }
        types.remove(details(id));
    }

    @Override
    public JobRow export(ExportCardTypes wanted) {
        return jobs.add("export-card-types", Map.of(), wanted.layout(), Sitting.NOW);
    }

    private CardTypeRow keep(long id, CardTypeProfile profile) {
        var row = new CardTypeRow(id, 1, profile, Sitting.NOW.minus(id * 40, ChronoUnit.DAYS));
        types.add(row);
        return row;
    }
}
