package org.counterfoil.server.card.production;

import java.util.Map;

import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.card.NumberOffer;
import org.counterfoil.common.card.SetNumberFormat;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the merchant's card numbers are made; until it chooses, behind the merchant's own code. */
@Component
class NumberFormats {

    private final MerchantSql sql;
    private final TakenNumbers taken;
    private final Places places;
    private final OperatorLog log;

    NumberFormats(MerchantSql sql, TakenNumbers taken, Places places, OperatorLog log) {
        this.sql = sql;
        this.taken = taken;
        this.places = places;
        this.log = log;
    }

    /** A format, and how often it was changed. */
    record Kept(CardNumberFormat format, int version) {}

    @Transactional(readOnly = true)
    public NumberOffer offer() {
        var kept = current();
        return new NumberOffer(kept.format(), kept.version(), taken.next(kept.format()));
    }

    /** Until the transaction ends nobody else takes numbers or changes how they are made. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CardNumberFormat hold() {
        lock();
        return current().format();
    }

    /** See {@link org.counterfoil.common.card.CardBatchApi#setNumbers}. */
    @Transactional
    public NumberOffer set(SetNumberFormat command, Caller caller) {
        caller.demandHeadquarters();
        lock();
        var before = current();
        if (before.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var format = command.format();
        format.unfit().ifPresent(part -> {
            throw Refusal.of(RefusalCode.CARD_FORMAT_UNFIT, "field", switch (part) {
                case PREFIX -> "prefix";
                case DIGITS -> "digits";
            }).thrown();
        });
        keep(new Kept(format, before.version() + 1));
        var changed = Difference.between(fields(before.format()), fields(format));
        if (!changed.isNone()) {
            log.record(caller, new OperatorLog.Entry(CardBatches.MODULE, "set-numbers", "", changed.before(),
                    changed.after()));
        }
        return offer();
    }

    private void lock() {
        sql.sql("select id from merchant where id = :merchant for update").query(Long.class).single();
    }

    private Kept current() {
        return sql.sql("""
                select prefix, digits, check_digit, version from card_number_format where merchant_id = :merchant""")
                .query((row, _) -> new Kept(new CardNumberFormat(row.getString("prefix"), row.getInt("digits"),
                        row.getBoolean("check_digit")), row.getInt("version")))
                .optional().orElseGet(this::usual);
    }

    private Kept usual() {
        return new Kept(new CardNumberFormat(places.terms().code(), CardNumberFormat.USUAL, false), 0);
    }

    /** Under the lock, so that nobody adds the row in between. */
    private void keep(Kept kept) {
        var statement = kept.version() == 1 ? """
                insert into card_number_format (merchant_id, version, prefix, digits, check_digit)
                values (:merchant, :version, :prefix, :digits, :check)""" : """
                update card_number_format set version = :version, prefix = :prefix, digits = :digits,
                    check_digit = :check where merchant_id = :merchant""";
        sql.sql(statement).param("version", kept.version()).param("prefix", kept.format().prefix())
                .param("digits", kept.format().digits()).param("check", kept.format().checkDigit()).update();
    }

    private static Map<String, Object> fields(CardNumberFormat format) {
        return Map.of("prefix", format.prefix(), "digits", format.digits(), "checkDigit", format.checkDigit());
    }
}
