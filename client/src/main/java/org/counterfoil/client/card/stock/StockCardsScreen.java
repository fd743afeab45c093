package org.counterfoil.client.card.stock;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.card.CardWords;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardToken;
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
                actions()), this::open));
    }

    private List<ListAction> actions() {
        var back = new ListAction("back", "arrow_back", () -> scope.go(new StockRoute()));
        return model.mayExport()
                ? List.of(ListAction.export(() -> export(model::export)), back)
                : List.of(back);
    }

    private void open(StockCardRow card) {
        model.tokens(card.number(), tokens -> open(card, tokens));
    }

    private void open(StockCardRow card, List<CardToken> tokens) {
        var figures = texts().figures();
        details(new Detail(card.number(), card.type(), List.of(CardWords.badge(card.status(), texts())), List.of(),
                List.of(new Detail.Section(texts().get("stockcards.section.card"), fact("store", card.store()),
                        fact("kind", CardWords.name(card.kind(), texts())),
                        fact("batch", card.batch().map(String::valueOf).orElse("")),
                        fact("activated", card.activated().map(figures::date).orElse("")),
                        fact("expires", card.expires().map(figures::date).orElse(""))),
                        new Detail.Section(texts().get("stockcards.section.tokens"), tokens.stream()
                                .map(one -> new Detail.Fact(one.token(), figures.date(one.bound()) + " · " + one.by()))
                                .toArray(Detail.Fact[]::new))),
                actions(card, tokens)));
    }

    private List<Detail.Action> actions(StockCardRow card, List<CardToken> tokens) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayBind() && card.status() != CardStatus.SCRAPPED) {
            actions.add(action("stockcards.bind", "link", () -> form(model.binding(card.number(), overlays()::close),
                    texts().get("stockcards.bind"), card.number())));
        }
        if (model.mayBind() && !tokens.isEmpty()) {
            actions.add(action("stockcards.unbind", "link_off",
                    () -> form(model.unbinding(card.number(), tokens, overlays()::close),
                            texts().get("stockcards.unbind"), card.number())));
        }
        return actions;
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts().get("stockcards.column." + key), value);
    }
}
