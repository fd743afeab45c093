package org.counterfoil.server.ledger.engine;

import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AnsweredRequests;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.books.CallerTransaction;
import org.counterfoil.server.ledger.store.RequestRow;
import org.counterfoil.server.ledger.store.RequestRows;
import org.counterfoil.server.shared.database.Gathering;

/** {@link AnsweredRequests} over the stored replies. */
public final class StoredAnswers implements AnsweredRequests {

    private final CallerTransaction transaction;
    private final Gathering<UUID, RequestRow> byUuid = new Gathering<>(this::read);

    public StoredAnswers(CallerTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public Optional<PostingOutcome> find(UUID uuid, byte[] digest) {
        return byUuid.find(uuid).map(earlier -> answer(earlier, digest));
    }

    @Override
    public Optional<PostedTransaction> posted(long id) {
        return transaction.read(connection -> RequestRows.byTransaction(connection, id))
                .map(row -> ReplyCodec.decode(row.reply()).orThrow());
    }

    @Override
    public List<PostedTransaction> posted(Collection<Long> transactions) {
        return transaction.read(connection -> RequestRows.byTransactions(connection, transactions)).stream()
                .map(row -> ReplyCodec.decode(row.reply()).orThrow()).toList();
    }

    private Map<UUID, RequestRow> read(Set<UUID> uuids) {
        return transaction.read(connection -> RequestRows.byUuid(connection, uuids)).stream()
                .collect(Collectors.toMap(RequestRow::uuid, Function.identity()));
    }

    private static PostingOutcome answer(RequestRow earlier, byte[] digest) {
        return MessageDigest.isEqual(earlier.digest(), digest)
                ? ReplyCodec.decode(earlier.reply())
                : new PostingOutcome.Refused(Refusal.of(RefusalCode.SAME_REQUEST_OTHER_BODY), false);
    }
}
