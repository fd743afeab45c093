package org.counterfoil.server.value.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.value.AdjustKind;
import org.counterfoil.common.value.AdjustRow;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.imports.AddedRow;
import org.counterfoil.server.shared.imports.ImportedList;
import org.counterfoil.server.shared.imports.RowValues;
import org.counterfoil.server.value.ListDesk;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.PresentedCard;
import org.counterfoil.server.value.transaction.TransactionLookup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections by hand from a file, a transaction for each row. Nobody can be asked for agreement to a row while a job
 * carries it out: one that needs a second person is refused, and is done where such a one can be asked.
 */
@Component
class AdjustmentImport implements ImportedList {

    private static final String CARD = "card";
    private static final String KIND = "kind";
    private static final String CODE = "code";
    private static final String AMOUNT = "amount";
    private static final String REASON = "reason";
    private static final String MINUS = "[-\u2212]";
    private static final int LONGEST_CARD = 40;
    private static final int LONGEST_REASON = 200;

    private final ListDesk desk;
    private final CardHolders holders;
    private final Corrections corrections;
    private final TransactionLookup transactions;
    private final RuleBook rules;
    private final Places places;

    AdjustmentImport(ListDesk desk, CardHolders holders, Corrections corrections, TransactionLookup transactions,
            RuleBook rules, Places places) {
        this.desk = desk;
        this.holders = holders;
        this.corrections = corrections;
        this.transactions = transactions;
        this.rules = rules;
        this.places = places;
    }

    /** A row that nothing speaks against. */
    private record Judged(Corrections.Subject subject, PresentedCard card, AdjustRow row, String reason) {}

    @Override
    public String key() {
        return "adjustments";
    }

    @Override
    public Permission permission() {
        return Permission.ADJUSTMENT;
    }

    @Override
    public List<ImportColumn> columns(Caller caller) {
        var kinds = Stream.of(AdjustKind.values()).map(AdjustKind::key).toList();
        return List.of(ImportColumn.code(CARD, true, LONGEST_CARD, "8600187300045671"),
                new ImportColumn(KIND, ImportColumn.Kind.CHOICE, true, 0, AdjustKind.POINTS.key(), kinds),
                ImportColumn.code(CODE, false, LONGEST_CARD, ""), ImportColumn.text(AMOUNT, true, LONGEST_CARD, "50"),
                ImportColumn.text(REASON, true, LONGEST_REASON, ""));
    }

    /** A card stands once in a file, for each thing that is corrected. */
    @Override
    public Map<String, String> names(RowValues row) {
        return row.given(CARD).map(card -> Map.of(CARD, String.join(" ", card.replaceAll("\\s", ""), row.text(KIND),
                row.text(CODE)))).orElse(Map.of());
    }

    @Override
    public OpenRows open(List<RowValues> rows, Caller caller) {
        return new Open(caller);
    }

    @Override
    @Transactional
    public void undo(AddedRow added, Caller caller) {
        transactions.ofId(added.id()).filter(done -> done.voidedBy().isEmpty()).ifPresent(done -> desk.within(caller,
                "undo-adjustment", Map.of(CARD, done.cardNumber()),
                Prepared.reversal(done, rules.current(), done.body().remark())));
    }

    private Judged judged(RowValues row, Caller caller) {
        var kind = row.choice(KIND, AdjustKind.class).orElseThrow();
        var subject = corrections.subject(kind, row.text(CODE));
        var amount = amount(kind, row.text(AMOUNT));
        var card = holders.usable(row.text(CARD), caller);
        corrections.demandSize(kind, amount);
        if (Corrections.size(amount) > corrections.alone(kind)) {
            throw Refusal.of(RefusalCode.APPROVAL_NEEDED, "max", corrections.alone(kind))
                    .with("permission", Corrections.permission().key()).thrown();
        }
        corrections.demandThere(subject, corrections.held(subject, card), amount);
        corrections.demandRoom(subject, card, amount);
        return new Judged(subject, card, new AdjustRow(row.text(CARD), amount), Reason.of(row.text(REASON)));
    }

    /** Refuses: amount-malformed and the like of money, whole-malformed of all else; both name the column. */
    private long amount(AdjustKind kind, String typed) {
        var text = typed.strip();
        var sign = text.matches(MINUS + ".*") ? -1 : 1;
        var size = text.replaceFirst("^" + MINUS, "").strip();
        return sign * (kind.isMoney() ? places.terms().currency().parse(size) : whole(size));
    }

    private static long whole(String text) {
        return Optional.of(text).filter(digits -> digits.matches("\\d{1,10}")).map(Long::parseLong)
                .orElseThrow(() -> Refusal.of(RefusalCode.WHOLE_MALFORMED, "field", AMOUNT).thrown());
    }

    /** Rows of one caller. */
    private final class Open implements OpenRows {

        private final Caller caller;

        Open(Caller caller) {
            this.caller = caller;
        }

        @Override
        public void judge(RowValues row) {
            judged(row, caller);
        }

        @Override
        public AddedRow add(RowValues row) {
            var good = judged(row, caller);
            var posted = desk.within(caller, "import-adjustment", good.row(), corrections.prepare(good.subject(),
                    good.card(), good.row(), UUID.randomUUID(), good.reason()));
            return new AddedRow(posted.id(), 0);
        }
    }
}
