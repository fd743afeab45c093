package org.counterfoil.client.pictures;

import java.util.Optional;

import org.counterfoil.common.card.FreshCardApi;
import org.counterfoil.common.card.FreshCardView;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays cards that nobody has yet: those whose numbers end with 9 have a face value, with 0 they are somebody's. */
public final class SampleFreshCards implements FreshCardApi {

    private final Sitting sitting;

    public SampleFreshCards(Sitting sitting) {
        this.sitting = sitting;
    }

    @Override
    public FreshCardView find(String number) {
        if (number.endsWith("0")) {
            throw Refusal.of(RefusalCode.CARD_ALREADY_ACTIVE).thrown();
        }
        return new FreshCardView(number, sitting.name("会员卡", "Member card", "Thẻ hội viên"), true,
                number.endsWith("9") ? 20_000 : 0, "L1", Optional.of(Sitting.TODAY.plusYears(3)));
    }
}
