package org.counterfoil.client.card.stock;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.card.stock.StockViewModel.Previewed;
import org.counterfoil.client.card.RangesRoute;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.StockWords;
import org.counterfoil.common.card.StoreStock;

/** The stock: counts store by store, the cards behind them, and giving cards to stores or scrapping them. */
public final class StockScreen extends ListScreen<StoreStock, StockTotals> {

    private final StockViewModel model;
    private final ScreenScope scope;

    public StockScreen(ScreenScope scope) {
        this(scope, scope.own(new StockViewModel(scope.session())));
    }

    private StockScreen(ScreenScope scope, StockViewModel model) {
        super(scope, "cardstock.title", model, model.list());
        this.model = model;
        this.scope = scope;
    }

    /** The list comes once it is known what it can be narrowed by. */
    @Override
    public void opened() {
        model.words(words -> show(() -> StockSpecs.stores(texts(), words, actions(words)), this::open));
    }

    private List<ListAction> actions(StockWords words) {
        var actions = new ArrayList<ListAction>();
        actions.add(new ListAction("cards", "credit_card",
                () -> scope.go(new StockCardsRoute(FilterValues.NONE))));
        if (model.mayActivate()) {
            actions.add(new ListAction("activate", "flash_on", () -> scope.go(RangesRoute.planning())));
        }
        if (model.mayScrap()) {
            actions.add(new ListAction("scrap", "delete_outline", this::scrap));
        }
        if (model.mayMove()) {
            actions.add(new ListAction("move", "local_shipping", () -> move(words)));
        }
        return actions;
    }

    private void open(StoreStock row) {
        var figures = texts().figures();
        var counts = row.counts();
        details(new Detail(row.name(), row.number(), List.of(),
                List.of(tile("total", row), tile("not-activated", row), tile("activated", row)),
                List.of(new Detail.Section(texts().get("cardstock.section.states"),
                        fact("normal", figures.number(counts.normal())), fact("lost", figures.number(counts.lost())),
                        fact("cancelled", figures.number(counts.cancelled())),
                        fact("scrapped", figures.number(counts.scrapped())))),
                List.of(action("cardstock.show-all", "credit_card", () -> cards(row)),
                        action("cardstock.show-fresh", "style", () -> cards(row, CardStatus.NOT_ACTIVATED)),
                        action("cardstock.show-lost", "report", () -> cards(row, CardStatus.LOST)))));
    }

    private void cards(StoreStock row, CardStatus... states) {
        scope.go(new StockCardsRoute(model.behind(row).with(StockSpecs.STATE,
                List.of(states).stream().map(Enum::name).toList())));
    }

    private void move(StockWords words) {
        form(model.moving(words, seen -> {
            overlays().close();
            var store = words.stores().stream().filter(place -> place.id() == CardsForm.store(seen.values()))
                    .map(StockWords.Place::name).findFirst().orElse("");
            ask(Confirmation.plain(
                    texts().get("cardstock.move-question", "count", seen.found().count(), "store", store),
                    range(seen), texts().get("cardstock.move")), () -> model.move(seen));
        }), texts().get("cardstock.move-title"), texts().get("cardstock.move-note"));
    }

    private void scrap() {
        form(model.scrapping(seen -> {
            overlays().close();
            ask(Confirmation.dangerous(texts().get("cardstock.scrap-question", "count", seen.found().count()),
                    range(seen) + " " + texts().get("cardstock.scrap-consequence"), texts().get("cardstock.scrap"),
                    Integer.toString(seen.found().count())), () -> model.scrap(seen));
        }), texts().get("cardstock.scrap-title"), texts().get("cardstock.scrap-note"));
    }

    private String range(Previewed seen) {
        return texts().get("cardstock.found", "first", seen.found().first(), "last", seen.found().last());
    }

    private Detail.Tile tile(String key, StoreStock row) {
        return new Detail.Tile(texts().get("cardstock.column." + key), Nodes.label(
                texts().figures().number(StockSpecs.count(row.counts(), key)), "t-20", "strong"));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts().get("cardstock.column." + key), value);
    }
}
