package org.counterfoil.client.staff.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void fieldsOfBothSidesStandBesideEachOther() {
        assertThat(Change.between("name=A, B; phone=", "name=A, B; phone=021; region=East")).containsExactly(
                new Change("name", "A, B", "A, B"), new Change("phone", "", "021"), new Change("region", "", "East"));
    }

    @Test
    void fieldsThatAreSetApartByCommasAreTakenApartToo() {
        assertThat(Change.between("", "name=早班, type=FRONT_DESK, grants=SPEND=WRITE,VOID=READ")).containsExactly(
                new Change("name", "", "早班"), new Change("type", "", "FRONT_DESK"),
                new Change("grants", "", "SPEND=WRITE,VOID=READ"));
    }

    @Test
    void wordsStayWords() {
        assertThat(Change.between("open", "closed")).containsExactly(new Change("", "open", "closed"));
        assertThat(Change.between("IN_SERVICE", "SUSPENDED, sessions ended: 2"))
                .containsExactly(new Change("", "IN_SERVICE", "SUSPENDED, sessions ended: 2"));
        assertThat(Change.between("", "")).isEmpty();
    }
}
