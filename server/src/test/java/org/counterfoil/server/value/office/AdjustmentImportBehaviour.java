package org.counterfoil.server.value.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Importer;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;

/** Corrections by hand from a file, over HTTP. */
abstract class AdjustmentImportBehaviour extends ValueBehaviour {

    private static final String TITLES = "card,kind,code,amount,reason";

    @Test
    void eachGoodRowIsATransactionAndCanBeUndone() {
        var house = openHouse();
        var rich = house.card();
        var poor = house.card();
        var importer = importer(house);
        var checked = importer.checked(TITLES, rich.number() + ",principal,,12.50,补登",
                poor.number() + ",points,,80,补登", rich.number() + ",points,,5,补登");
        assertThat(importer.troubles(checked)).isEmpty();

        var done = importer.carriedOut(checked, ImportMode.ALL_OR_NOTHING);

        assertThat(done.state()).isEqualTo(ImportState.CARRIED_OUT);
        assertHolds(till(house).balances(rich.number()), 1_250, 0, 5);
        assertHolds(till(house).balances(poor.number()), 0, 0, 80);

        till(house).spendPoints(poor.number(), 30);
        var undone = importer.undone(done);
        assertHolds(till(house).balances(rich.number()), 0, 0, 0);
        assertHolds(till(house).balances(poor.number()), 0, 0, 50);
        assertThat(importer.troubles(undone)).containsExactly("3 points-spent -");
    }

    @Test
    void everyBadRowSaysWhyAndNothingOfItIsDone() {
        var house = openHouse();
        var card = house.card();
        var importer = importer(house);
        var checked = importer.checked(TITLES, card.number() + ",principal,,1.00,补登",
                card.number() + ",principal,,2.00,补登", "4711,points,,5,补登", house.card().number() + ",points,,-5,补登",
                house.card().number() + ",points,,1.5,补登", house.card().number() + ",bonus,,x,补登",
                house.card().number() + ",counts,X,1,补登", house.card().number() + ",principal,,1000.01,补登",
                house.card().number() + ",points,,0,补登", house.card().number() + ",points,,5,");
        assertThat(importer.troubles(checked)).containsExactly("3 row-twice card", "4 card-unknown -",
                "5 points-insufficient -", "6 whole-malformed amount", "7 amount-malformed -", "8 product-unknown -",
                "9 approval-needed -", "10 amount-not-positive -", "11 field-missing reason");

        importer.carriedOut(checked, ImportMode.ONLY_GOOD);
        assertHolds(till(house).balances(card.number()), 100, 0, 0);
    }

    private static Importer importer(House house) {
        return new Importer(house.headquarters(), "adjustments");
    }
}
