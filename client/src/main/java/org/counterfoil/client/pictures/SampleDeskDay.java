package org.counterfoil.client.pictures;

import java.util.List;

import org.counterfoil.common.reporting.DeskDay;
import org.counterfoil.common.reporting.DeskDay.Counted;
import org.counterfoil.common.reporting.DeskDayApi;
import org.counterfoil.common.reporting.HomeFigures.TenderTaking;

/** Plays one desk's afternoon. */
public final class SampleDeskDay implements DeskDayApi {

    @Override
    public DeskDay today() {
        return new DeskDay(Sitting.TODAY, new Counted(47, 6_318_40), new Counted(9, 4_200_00), new Counted(2, 126_00),
                List.of(new TenderTaking("STORED_VALUE", 3_906_20), new TenderTaking("CASH", 3_412_20),
                        new TenderTaking("BANK_CARD", 3_200_00)));
    }
}
