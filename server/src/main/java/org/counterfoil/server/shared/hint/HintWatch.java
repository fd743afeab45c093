package org.counterfoil.server.shared.hint;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.hint.HintTopic;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** Looks at what the open streams' merchants have and which of their sessions are over, and lets the streams tell. */
@Component
class HintWatch {

    private final HintStreams streams;
    private final List<HintedChange> changes;
    private final OpenSessions sessions;

    HintWatch(HintStreams streams, List<HintedChange> changes, OpenSessions sessions) {
        this.streams = streams;
        this.changes = changes;
        this.sessions = sessions;
    }

    /**
     * A stream that tells of everything that changes from now on. Refuses: busy.
     *
     * <p>The marks are read first: whoever asks for what it shows once the stream is open misses nothing.
     */
    HintStream open(Caller caller) {
        var marks = new EnumMap<HintTopic, String>(HintTopic.class);
        var own = Set.of(caller.merchant());
        changes.forEach(change -> marks.put(change.topic(), mark(change.marks(own), caller.merchant())));
        var stream = new HintStream(caller, marks);
        streams.add(stream);
        return stream;
    }

    /** One look; nothing is asked while no stream is open. */
    void look() {
        var open = streams.open();
        if (!open.isEmpty()) {
            compare(open);
            sweep(open);
        }
    }

    private void compare(Collection<HintStream> open) {
        var merchants = open.stream().map(HintStream::merchant).collect(Collectors.toSet());
        for (var change : changes) {
            var marks = change.marks(merchants);
            open.forEach(stream -> stream.mark(change.topic(), mark(marks, stream.merchant())));
        }
    }

    private void sweep(Collection<HintStream> open) {
        var ended = sessions.ended(
                open.stream().collect(Collectors.toMap(HintStream::session, HintStream::address)));
        open.stream().filter(stream -> ended.contains(stream.session())).forEach(HintStream::endSession);
    }

    private static String mark(Map<Long, String> marks, long merchant) {
        return marks.getOrDefault(merchant, "");
    }
}
