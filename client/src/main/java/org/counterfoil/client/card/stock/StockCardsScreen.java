package org.counterfoil.client.card.stock;

import java.util.List;

import org.counterfoil.client.card.CardWords;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.card.StockCardRow;

/** The cards behind the counts of the stock. */
public final class StockCardsScreen extends ListScreen<StockCardRow, Integer> {

    private final StockCardsViewModel model;
    private final ScreenScope scope;

    /** @param filter what the list is narrowed by at first */
    public StockCardsScreen(ScreenScope scope, FilterValues filter) {
        this(scope, scope.own(new StockCardsViewModel(scope.session(), filter)));
    }

    private StockCardsScreen(ScreenScope scope, StockCardsViewModel model) {
        super(scope, "stockcards.title", model, model.list());
        this.model = model;
        this.scope = scope;
    }

    /** The list comes once it is known what it can be narrowed by. */
    @Override
    public void opened() {
        model.words(words -> show(() -> StockSpecs.cards(texts(), words,
                List.of(new ListAction("back", "arrow_back", () -> scope.go(new StockRoute())))), this::open));
    }

    private void open(StockCardRow card) {
        var figures = texts().figures();
        details(new Detail(card.number(), card.type(), List.of(CardWords.badge(card.status(), texts())), List.of(),
                List.of(new Detail.Section(texts().get("stockcards.section.card"), fact("store", card.store()),
                        fact("kind", CardWords.name(card.kind(), texts())),
                        fact("batch", card.batch().map(String::valueOf).orElse("")),
                        fact("activated", card.activated().map(figures::date).orElse("")),
                        fact("expires", card.expires().map(figures::date).orElse("")))),
                List.of()));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts().get("stockcards.column." + key), value);
    }
}
