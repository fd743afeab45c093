package org.counterfoil.server.shared.hint;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.springframework.stereotype.Component;

/** The streams that are open on this node: one for a session, and only so many. */
@Component
class HintStreams {

    private final HintSettings settings;
    private final Map<Long, HintStream> bySession = new HashMap<>();
    private final Map<Long, Integer> ofMerchant = new HashMap<>();
    private boolean taking = true;

    HintStreams(HintSettings settings) {
        this.settings = settings;
    }

    /** Takes it in; the one that its session had is over. Refuses: busy. */
    synchronized void add(HintStream stream) {
        var before = bySession.get(stream.session());
        var room = before != null || bySession.size() < settings.most()
                && ofMerchant.getOrDefault(stream.merchant(), 0) < settings.mostOfMerchant();
        if (!taking || !room) {
            throw Refusal.of(RefusalCode.BUSY).thrown();
        }
        if (before != null) {
            before.end();
            remove(before);
        }
        bySession.put(stream.session(), stream);
        ofMerchant.merge(stream.merchant(), 1, Integer::sum);
    }

    /** Lets go of it; nothing happens where another has taken its place. */
    synchronized void remove(HintStream stream) {
        if (bySession.remove(stream.session(), stream)) {
            ofMerchant.computeIfPresent(stream.merchant(), (_, open) -> open == 1 ? null : open - 1);
        }
    }

    synchronized Collection<HintStream> open() {
        return List.copyOf(bySession.values());
    }

    /** From now on none is taken in, and those that are open end. */
    synchronized void close() {
        taking = false;
        bySession.values().forEach(HintStream::end);
    }

    /** From now on streams are taken in. */
    synchronized void reopen() {
        taking = true;
    }
}
