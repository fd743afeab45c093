package org.counterfoil.server.card.production;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.card.CardBatchState;
import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.Owned;

/** Cards of consecutive numbers that are made together. Who changes one holds its row: the job that makes counts. */
@Entity
class CardBatch extends Owned {

    private int number;
    private long typeId;
    private String prefix;
    private int digits;
    private boolean checkDigit;
    private long firstSerial;
    private int quantity;
    private String firstNumber;
    private String lastNumber;
    private long faceValue;
    private String level;

    @Enumerated(EnumType.STRING)
    private PinMode pinMode;

    private LocalDate expires;

    @Enumerated(EnumType.STRING)
    private CardBatchState state = CardBatchState.REQUESTED;

    private int made;
    private byte[] secret;
    private UUID makingJob;
    private UUID fileJob;
    private Instant fileAt;
    private Instant requestedAt;
    private String requestedBy;
    private Instant producedAt;
    private String producedBy;
    private byte[] filePassword;
    private Instant withdrawnAt;
    private String withdrawnBy;

    protected CardBatch() {}

    /** The command was checked against the format: all of its serials are within. */
    CardBatch(int number, RequestCardBatch command, CardNumberFormat format, Instant now, String by) {
        this.number = number;
        typeId = command.type();
        prefix = format.prefix();
        digits = format.digits();
        checkDigit = format.checkDigit();
        firstSerial = command.firstSerial();
        quantity = command.count();
        firstNumber = format.number(firstSerial);
        lastNumber = format.number(firstSerial + quantity - 1);
        faceValue = command.faceValue();
        level = command.level();
        pinMode = command.pins();
        expires = command.expires().orElse(null);
        requestedAt = now;
        requestedBy = by;
    }

    /** What the PINs of its cards are made from, sealed. */
    void keep(Optional<byte[]> sealed) {
        secret = sealed.orElse(null);
    }

    void makeBy(UUID job) {
        makingJob = job;
    }

    /**
     * Refuses: card-batch-unmade, card-batch-produced, card-batch-withdrawn.
     *
     * @param password of the file, sealed; kept until it is written
     */
    void writeBy(UUID job, Optional<byte[]> password) {
        demandWritable();
        fileJob = job;
        filePassword = password.orElse(null);
    }

    /** Whether its file may be written now. Refuses: card-batch-unmade, card-batch-produced, card-batch-withdrawn. */
    void demandWritable() {
        demandStanding();
        if (state == CardBatchState.PRODUCED) {
            throw Refusal.of(RefusalCode.CARD_BATCH_PRODUCED).thrown();
        }
        if (made < quantity) {
            throw Refusal.of(RefusalCode.CARD_BATCH_UNMADE, "missing", quantity - made).thrown();
        }
    }

    /** Nobody here can tell the PINs any more. Refuses: card-batch-unmade, card-batch-produced, card-file-missing. */
    void produce(Instant now, String by) {
        demandWritable();
        if (fileAt == null) {
            throw Refusal.of(RefusalCode.CARD_FILE_MISSING).thrown();
        }
        state = CardBatchState.PRODUCED;
        producedAt = now;
        producedBy = by;
        secret = null;
        filePassword = null;
    }

    /** Refuses: card-batch-withdrawn. */
    void demandStanding() {
        if (state == CardBatchState.WITHDRAWN) {
            throw Refusal.of(RefusalCode.CARD_BATCH_WITHDRAWN).thrown();
        }
    }

    /** There are none of its cards, or none that can be used. Refuses: card-batch-withdrawn. */
    void withdraw(Instant now, String by) {
        demandStanding();
        made = isProduced() ? made : 0;
        state = CardBatchState.WITHDRAWN;
        withdrawnAt = now;
        withdrawnBy = by;
        secret = null;
        filePassword = null;
    }

    boolean isProduced() {
        return state == CardBatchState.PRODUCED;
    }

    void written(Instant now) {
        fileAt = now;
        filePassword = null;
    }

    Optional<byte[]> filePassword() {
        return Optional.ofNullable(filePassword);
    }

    int number() {
        return number;
    }

    int quantity() {
        return quantity;
    }

    long type() {
        return typeId;
    }

    long firstSerial() {
        return firstSerial;
    }

    String firstNumber() {
        return firstNumber;
    }

    String lastNumber() {
        return lastNumber;
    }

    long faceValue() {
        return faceValue;
    }

    Optional<LocalDate> expires() {
        return Optional.ofNullable(expires);
    }

    CardNumberFormat format() {
        return new CardNumberFormat(prefix, digits, checkDigit);
    }

    PinMode pins() {
        return pinMode;
    }

    Optional<byte[]> secret() {
        return Optional.ofNullable(secret);
    }

    Optional<UUID> makingJob() {
        return Optional.ofNullable(makingJob);
    }

    Optional<UUID> fileJob() {
        return Optional.ofNullable(fileJob);
    }
}
