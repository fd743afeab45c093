package org.counterfoil.server.issuing.migration;

import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.Optional;

import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.DocumentKind;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.server.card.IncomingCards;
import org.counterfoil.server.member.Arrival;
import org.counterfoil.server.shared.imports.RowValues;

/** What stands in a row of the file. */
final class MemberColumns {

    static final String CARD = "card";
    static final String PHONE = "phone";
    static final String STORE = "store";
    static final String LEVEL = "level";
    static final String PRINCIPAL = "principal";
    static final String BONUS = "bonus";
    static final String POINTS = "points";

    private static final int NAME = 100;
    private static final int NUMBER = 32;
    private static final int DOCUMENT = 40;
    private static final int TEXT = 400;

    private MemberColumns() {}

    static List<ImportColumn> of(List<String> levels, List<String> stores, CurrencyUnit currency) {
        return List.of(ImportColumn.code(CARD, false, NUMBER, "6688187300000127"),
                ImportColumn.text("name", true, NAME, "陈晓雯"), ImportColumn.code(PHONE, false, 30, "13800138000"),
                ImportColumn.choice("sex", false, Sex.values()), day("birthday", "1990-08-15"),
                ImportColumn.choice("calendar", false, BirthdayCalendar.values()),
                ImportColumn.choice("documentKind", false, DocumentKind.values()),
                ImportColumn.code("documentNumber", false, DOCUMENT, ""),
                ImportColumn.text(LEVEL, true, 60, levels.stream().findFirst().orElse("")).offering(levels),
                ImportColumn.code(STORE, false, 20, stores.stream().findFirst().orElse("")).offering(stores),
                day("joinedOn", "2019-05-01"), day("validUntil", ""),
                ImportColumn.money(PRINCIPAL, currency.digits(), "1500"),
                ImportColumn.money(BONUS, currency.digits(), "150"),
                new ImportColumn(POINTS, ImportColumn.Kind.WHOLE, false, 0, "11349", List.of()),
                ImportColumn.text(OpeningCounts.COLUMN, false, TEXT, ""), ImportColumn.text("remark", false, TEXT, ""));
    }

    /** By column, what no other row may have too. */
    static Map<String, String> names(RowValues row) {
        var names = new HashMap<String, String>();
        row.given(CARD).map(IncomingCards::plain).ifPresent(number -> names.put(CARD, CARD + " " + number));
        row.given(PHONE).map(Arrival::phone).filter(phone -> !phone.isEmpty())
                .ifPresent(phone -> names.put(PHONE, PHONE + " " + phone));
        return names;
    }

    /** Refuses: field-missing (phone), where the member could be found by nothing. */
    static Arrival arrival(RowValues row, long store) {
        if (row.given(CARD).isEmpty() && row.given(PHONE).isEmpty()) {
            throw Refusal.of(RefusalCode.FIELD_MISSING, "field", PHONE).thrown();
        }
        var number = row.text("documentNumber");
        var kind = row.choice("documentKind", DocumentKind.class)
                .or(() -> Optional.of(DocumentKind.ID_CARD).filter(_ -> !number.isEmpty()));
        return new Arrival(
                new MemberIdentity(row.text("name"), row.choice("sex", Sex.class).orElse(Sex.UNKNOWN),
                        row.day("birthday"), row.choice("calendar", BirthdayCalendar.class)
                                .orElse(BirthdayCalendar.SOLAR)),
                new MemberContact(row.text(PHONE), "", "", List.of(), kind, number), row.text(LEVEL), store,
                row.day("joinedOn"), row.day("validUntil"), row.text("remark"), row.source());
    }

    /** An amount, or a number of points. Refuses: bad-request below zero, amount-too-large. */
    static long amount(RowValues row, String column, long most) {
        var amount = row.whole(column).orElse(0L);
        if (amount < 0) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", column).thrown();
        }
        if (amount > most) {
            throw Refusal.of(RefusalCode.AMOUNT_TOO_LARGE, "field", column).with("max", most).thrown();
        }
        return amount;
    }

    private static ImportColumn day(String key, String sample) {
        return new ImportColumn(key, ImportColumn.Kind.DAY, false, 0, sample, List.of());
    }
}
