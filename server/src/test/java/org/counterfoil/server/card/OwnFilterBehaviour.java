package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.own.AddOwnField;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnFieldProfile;
import org.counterfoil.common.member.own.OwnFilter;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.NumberRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of members narrowed by the merchant's own fields, over HTTP. */
abstract class OwnFilterBehaviour {

    private static final LocalDate WEDDING = LocalDate.of(2015, 10, 1);

    @Autowired
    private Houses houses;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;

    /** A house with a field of every kind, and two members of whom something is known and one of whom nothing is. */
    private record Known(House house, Map<OwnFieldKind, OwnField> fields, long one, long other, long third) {

        long id(OwnFieldKind kind) {
            return fields.get(kind).id();
        }

        MemberListApi list() {
            return house.headquarters().api(MemberListApi.class);
        }

        List<Long> found(OwnFilter... wanted) {
            return list().list(MemberFilter.all(50).having(List.of(wanted))).rows().stream().map(MemberRow::id)
                    .sorted().toList();
        }

        void keep(long member, Map<OwnFieldKind, String> values) {
            var members = house.headquarters().api(MemberApi.class);
            var now = members.details(member);
            members.edit(member, new EditMember(now.version(), now.identity(), Optional.empty(), now.preferences(),
                    now.privileges(), Optional.of(values.entrySet().stream()
                            .map(value -> new OwnValue(id(value.getKey()), value.getValue())).toList())));
        }
    }

    @Test
    void textsAreFoundByHowTheyBeginWhateverTheirCase() {
        var known = known();
        var text = known.id(OwnFieldKind.TEXT);
        assertThat(known.found(OwnFilter.beginning(text, "LESS"))).containsExactly(known.one());
        assertThat(known.found(OwnFilter.beginning(text, "less  s"))).containsExactly(known.one());
        assertThat(known.found(OwnFilter.beginning(text, "sugar"))).isEmpty();
        assertThat(known.found(OwnFilter.beginning(text, "%"))).isEmpty();
        assertThat(known.found(OwnFilter.beginning(text, "l_ss"))).isEmpty();
        assertThat(known.found(OwnFilter.beginning(text, "'; drop table member_own"))).isEmpty();
        assertThat(known.found(OwnFilter.beginning(text, " "))).hasSize(3);
    }

    @Test
    void choicesNumbersAndYesAreFoundAsTheyAre() {
        var known = known();
        var size = known.id(OwnFieldKind.CHOICE);
        assertThat(known.found(OwnFilter.among(size, Set.of("XL")))).containsExactly(known.one());
        assertThat(known.found(OwnFilter.among(size, Set.of("XL", "M")))).containsExactlyInAnyOrder(known.one(),
                known.other());
        assertThat(known.found(OwnFilter.among(size, Set.of("X")))).isEmpty();
        assertThat(known.found(OwnFilter.among(known.id(OwnFieldKind.NUMBER), Set.of("168"))))
                .containsExactly(known.one());
        assertThat(known.found(OwnFilter.among(known.id(OwnFieldKind.NUMBER), Set.of("16")))).isEmpty();
        assertThat(known.found(OwnFilter.among(known.id(OwnFieldKind.YES_NO), Set.of("yes"))))
                .containsExactly(known.other());
    }

    @Test
    void numbersAreFoundFromOneToAnotherBothIncludedByWhatTheyAre() {
        var known = known();
        var number = known.id(OwnFieldKind.NUMBER);
        known.keep(known.other(), Map.of(OwnFieldKind.NUMBER, "-20"));
        known.keep(known.third(), Map.of(OwnFieldKind.NUMBER, "0009"));
        assertThat(known.found(OwnFilter.within(number, NumberRange.of(9, 168)))).containsExactly(known.one(),
                known.third());
        assertThat(known.found(OwnFilter.within(number, NumberRange.of(-20, 9)))).containsExactly(known.other(),
                known.third());
        assertThat(known.found(OwnFilter.within(number, NumberRange.of(-19, 8)))).isEmpty();
        assertThat(known.found(OwnFilter.within(number, NumberRange.of(9, -20)))).isEmpty();
        assertThat(known.found(OwnFilter.within(number, new NumberRange(Optional.of(10L), Optional.empty()))))
                .containsExactly(known.one());
        assertThat(known.found(OwnFilter.within(number, new NumberRange(Optional.empty(), Optional.of(0L)))))
                .containsExactly(known.other());
        assertThat(known.found(OwnFilter.among(number, Set.of("9")))).as("the same number").containsExactly(
                known.third());
        assertThat(known.found(OwnFilter.within(number, NumberRange.of(-NumberRange.MOST, NumberRange.MOST))))
                .hasSize(3);
        assertThat(refused(RefusalCode.BAD_REQUEST, () -> known.found(OwnFilter.within(number,
                NumberRange.of(0, NumberRange.MOST + 1)))).arguments()).containsEntry("field", "own");
    }

    @Test
    void daysAreFoundFromOneToAnotherBothIncluded() {
        var known = known();
        var day = known.id(OwnFieldKind.DATE);
        assertThat(known.found(OwnFilter.on(day, DayRange.of(WEDDING, WEDDING)))).containsExactly(known.one());
        assertThat(known.found(OwnFilter.on(day, DayRange.of(WEDDING.plusDays(1), WEDDING.plusYears(9)))))
                .containsExactly(known.other());
        assertThat(known.found(OwnFilter.on(day, new DayRange(Optional.empty(), Optional.of(WEDDING)))))
                .containsExactly(known.one());
        assertThat(known.found(OwnFilter.on(day, DayRange.ANY))).hasSize(3);
        assertThat(refused(RefusalCode.BAD_REQUEST, () -> known.found(OwnFilter.on(day,
                DayRange.of(LocalDate.of(-5, 1, 1), WEDDING)))).arguments()).containsEntry("field", "own");
    }

    @Test
    void allThatIsAskedForMustHoldAndWhatIsTakenAwayIsNotFoundAnyMore() {
        var known = known();
        var size = OwnFilter.among(known.id(OwnFieldKind.CHOICE), Set.of("XL", "M"));
        var yes = OwnFilter.among(known.id(OwnFieldKind.YES_NO), Set.of("yes"));
        assertThat(known.found(size, yes)).containsExactly(known.other());
        assertThat(known.list().count(MemberFilter.all(1).having(List.of(size, yes)))).isEqualTo(1);
        known.keep(known.other(), Map.of(OwnFieldKind.CHOICE, "M"));
        assertThat(known.found(size, yes)).isEmpty();
        assertThat(known.found(size)).containsExactlyInAnyOrder(known.one(), known.other());
    }

    @Test
    void pagesOfWhatIsFoundGoOnWhereTheyEnded() {
        var known = known();
        var wanted = List.of(OwnFilter.among(known.id(OwnFieldKind.CHOICE), Set.of("XL", "M")));
        var first = known.list().list(MemberFilter.all(1).having(wanted));
        var second = known.list().list(MemberFilter.all(1).having(wanted).on(
                PageWanted.first(1).after(first.next().orElseThrow())));
        assertThat(first.rows()).hasSize(1);
        assertThat(second.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isEmpty();
    }

    @Test
    void whatIsNoFieldFindsNobodyAndTooMuchIsRefused() {
        var known = known();
        var elsewhere = known();
        assertThat(known.found(OwnFilter.among(Long.MAX_VALUE, Set.of("XL")))).isEmpty();
        assertThat(known.found(OwnFilter.among(elsewhere.id(OwnFieldKind.CHOICE), Set.of("XL")))).isEmpty();
        var size = OwnFilter.among(known.id(OwnFieldKind.CHOICE), Set.of("XL"));
        refused(RefusalCode.BAD_REQUEST, () -> known.found(Collections.nCopies(31, size).toArray(OwnFilter[]::new)));
        refused(RefusalCode.BAD_REQUEST,
                () -> known.found(OwnFilter.beginning(known.id(OwnFieldKind.TEXT), "x".repeat(201))));
    }

    /** What stood in one column before is found after the migration as well. */
    @Test
    void whatWasKnownBeforeIsBroughtInByTheMigration() {
        var known = known();
        known.keep(known.third(), Map.of(OwnFieldKind.TEXT, "A=B \\ 100% Tea", OwnFieldKind.CHOICE, "M"));
        var migration = migration("V120__find_by_own_values.sql");
        var bringing = migration.substring(migration.indexOf("insert into"), migration.lastIndexOf(';'));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            var before = rows(known.house());
            jdbc.sql("delete from member_own").update();
            jdbc.sql(bringing).update();
            assertThat(rows(known.house())).as("numbers as they are written").isNotEqualTo(before);
            jdbc.sql(migration("V124__numbers_in_order.sql").replace(";", "")).update();
            assertThat(rows(known.house())).hasSize(10).containsExactlyElementsOf(before);
        });
    }

    private String migration(String name) {
        try {
            return new ClassPathResource("db/migration/" + database() + "/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder of its migrations. */
    abstract String database();

    private List<String> rows(House house) {
        return jdbc.sql("select field_id || ' ' || member_id || ' ' || value_key from member_own"
                + " where merchant_id = :merchant order by field_id, member_id").param("merchant", house.merchant())
                .query(String.class).list();
    }

    private Known known() {
        var house = houses.open();
        var api = house.headquarters().api(OwnFieldApi.class);
        var fields = new EnumMap<OwnFieldKind, OwnField>(OwnFieldKind.class);
        for (var kind : OwnFieldKind.values()) {
            fields.put(kind, api.addMemberField(new AddOwnField(kind, new OwnFieldProfile(kind.name(), false,
                    kind.ordinal(), kind == OwnFieldKind.CHOICE ? List.of("M", "XL") : List.of()))));
        }
        var known = new Known(house, fields, house.card().member(), house.card().member(), house.card().member());
        known.keep(known.one(), Map.of(OwnFieldKind.TEXT, "Less sugar", OwnFieldKind.NUMBER, "168",
                OwnFieldKind.DATE, WEDDING.toString(), OwnFieldKind.CHOICE, "XL"));
        known.keep(known.other(), Map.of(OwnFieldKind.TEXT, "no milk", OwnFieldKind.DATE, "2020-02-29",
                OwnFieldKind.CHOICE, "M", OwnFieldKind.YES_NO, "yes"));
        return known;
    }
}
