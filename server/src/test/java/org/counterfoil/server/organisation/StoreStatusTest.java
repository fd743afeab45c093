package org.counterfoil.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Instant;
import java.util.OptionalLong;

import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.StoreProfile;
import org.counterfoil.common.organisation.StoreStatus;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class StoreStatusTest {

    private static final OptionalLong UNCHECKED = OptionalLong.empty();
    private static final long LOW = StoreStatus.rechargeLow(CurrencyUnit.of("CNY"));

    @Test
    void aClosedStoreIsClosedWhateverItsQuotas() {
        assertThat(StoreStatus.of(true, OptionalLong.of(0), OptionalLong.of(0), LOW))
                .containsExactly(StoreStatus.CLOSED);
    }

    @Test
    void aQuotaThatIsNotCheckedIsNeverLow() {
        assertThat(StoreStatus.of(false, UNCHECKED, UNCHECKED, LOW)).containsExactly(StoreStatus.NORMAL);
    }

    @Test
    void quotasAreLowBelowAHundred() {
        assertThat(StoreStatus.of(false, OptionalLong.of(100_00), OptionalLong.of(100), LOW))
                .containsExactly(StoreStatus.NORMAL);
        assertThat(StoreStatus.of(false, OptionalLong.of(99_99), OptionalLong.of(99), LOW))
                .containsExactlyInAnyOrder(StoreStatus.RECHARGE_QUOTA_LOW, StoreStatus.POINTS_QUOTA_LOW);
    }

    @Test
    void aHundredYuanAreHalfAMillionDong() {
        assertThat(LOW).isEqualTo(100_00);
        assertThat(StoreStatus.rechargeLow(CurrencyUnit.of("VND"))).isEqualTo(500_000);
        assertThat(StoreStatus.rechargeLow(new CurrencyUnit("VND", 2))).as("as it was before digits").isEqualTo(100_00);
    }

    @Test
    void headquartersCantBeClosed() {
        var headquarters = new Store("00", StoreProfile.of("总部", StoreKind.HEADQUARTERS), false, false, Instant.EPOCH);
        refused(RefusalCode.HEADQUARTERS_STAYS, headquarters::close);
    }

    @Test
    void aMerchantsCodeHasFourDigits() {
        assertThat(Founding.idOf("1873")).isEqualTo(1873);
        assertThatIllegalArgumentException().isThrownBy(() -> Founding.idOf("187"));
        assertThatIllegalArgumentException().isThrownBy(() -> Founding.idOf("18730"));
        assertThat(Founding.idOf(Platform.CODE)).as("above those of all merchants").isGreaterThan(9999);
    }
}
