package org.counterfoil.client.till.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.counterfoil.client.pictures.SampleJobs;
import org.counterfoil.client.shared.connection.Apis;
import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.catalog.CatalogApi;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.shared.approval.Approver;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.ValueApi;

/** The pretend server. */
public final class SampleServer implements Apis {

    private final SampleBooks books = new SampleBooks();
    private final Map<UUID, Supplier<TransactionDetails>> answers = new HashMap<>();
    private final SampleJobs jobs = new SampleJobs();
    private final SampleNotes reminders = new SampleNotes(this, jobs);
    private final SampleFaces faces = new SampleFaces(this);
    private final SampleStrangers strangers = new SampleStrangers(this);
    private Line line = Line.UP;
    private Optional<Refusal> next = Optional.empty();
    private Optional<Long> voidsAlone = Optional.empty();
    private int commands;

    /** What the line to the server does. */
    public enum Line {
        UP,
        /** Nothing arrives. */
        DOWN,
        /** What is sent arrives, and the answer is lost. */
        LOSES_ANSWERS
    }

    @Override
    public <T> T api(Class<T> type) {
        if (type == ValueApi.class) {
            return type.cast(new SampleValue(this, books));
        }
        if (type == TransactionApi.class) {
            return type.cast(new SampleTransactions(this, books, jobs));
        }
        if (type == CardApi.class || type == CatalogApi.class) {
            return type.cast(new SampleReads(this, books));
        }
        if (type == ReminderApi.class) {
            return type.cast(reminders);
        }
        if (type == MemberPhotoApi.class) {
            return type.cast(faces);
        }
        if (type == CardlessApi.class || type == IssuingApi.class) {
            return type.cast(strangers);
        }
        if (type == JobApi.class) {
            return type.cast(jobs);
        }
        throw new IllegalArgumentException(type.getName());
    }

    /** What members are noted for. */
    public SampleNotes notes() {
        return reminders;
    }

    /** The photos of members. */
    public SampleFaces faces() {
        return faces;
    }

    /** Whoever has no card. */
    public SampleStrangers strangers() {
        return strangers;
    }

    /** The files that were asked for; a test moves them on. */
    public SampleJobs jobs() {
        return jobs;
    }

    /** From now on the line does this. */
    public void line(Line state) {
        line = state;
    }

    /** The next command is refused so. */
    public void refuseNext(Refusal refusal) {
        next = Optional.of(refusal);
    }

    /** From now on voiding more than this, minor units, takes 0002 with {@link SamplePeople#PASSWORD}. */
    public void limitVoids(long alone) {
        voidsAlone = Optional.of(alone);
    }

    /** How many different commands have arrived. */
    public int commands() {
        return commands;
    }

    /** A question. */
    <T> T ask(Supplier<T> question) {
        if (line != Line.UP) {
            throw new ServerGone(new IllegalStateException("the line is down"));
        }
        return question.get();
    }

    /** A command: done once, answered as often as it comes. */
    TransactionDetails command(RequestKey key, Supplier<TransactionDetails> work) {
        if (line == Line.DOWN) {
            throw new ServerGone(new IllegalStateException("the line is down"));
        }
        var answer = answers.computeIfAbsent(key.uuid(), uuid -> first(work));
        if (line == Line.LOSES_ANSWERS) {
            throw new ServerGone(new IllegalStateException("the answer was lost"));
        }
        return answer.get();
    }

    /** Whether a void of so much is approved where it must be; refuses as the server does. */
    Optional<Approver> approver(long size, Optional<Approval> given) {
        return voidsAlone.filter(alone -> size > alone).map(alone -> {
            var approval = given.orElseThrow(() -> Refusal.of(RefusalCode.APPROVAL_NEEDED, "max", alone).thrown());
            if (!approval.equals(new Approval("0002", SamplePeople.PASSWORD))) {
                throw Refusal.of(RefusalCode.APPROVAL_FAILED, "left", 4).thrown();
            }
            return new Approver("0002", "沈怀瑾");
        });
    }

    private Supplier<TransactionDetails> first(Supplier<TransactionDetails> work) {
        commands++;
        try {
            if (next.isPresent()) {
                var refusal = next.get();
                next = Optional.empty();
                throw refusal.thrown();
            }
            var done = work.get();
            return () -> done;
        } catch (RefusedException refused) {
            if (refused.refusal().code().asksForApproval()) {
                throw refused;
            }
            return () -> {
                throw refused.refusal().thrown();
            };
        }
    }
}
