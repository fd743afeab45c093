package org.counterfoil.server.shared.hint;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.counterfoil.common.shared.hint.HintTopic;
import org.counterfoil.server.shared.Caller;

/**
 * One open stream and what it has still to tell. A topic that waits already waits once: however slowly a client reads,
 * nothing piles up.
 */
final class HintStream {

    private final Caller caller;
    private final Map<HintTopic, String> marks;
    private final Set<HintTopic> waiting = EnumSet.noneOf(HintTopic.class);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private boolean over;

    /** @param marks of what the caller's merchant has now */
    HintStream(Caller caller, Map<HintTopic, String> marks) {
        this.caller = caller;
        this.marks = new EnumMap<>(HintTopic.class);
        this.marks.putAll(marks);
    }

    long session() {
        return caller.session();
    }

    long merchant() {
        return caller.merchant();
    }

    String address() {
        return caller.address();
    }

    /** What the merchant has; where that is something else than before, the client is told. */
    void mark(HintTopic topic, String mark) {
        lock.lock();
        try {
            if (!mark.equals(marks.put(topic, mark))) {
                waiting.add(topic);
                told.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The session is over: that is told, and then nothing more. */
    void endSession() {
        lock.lock();
        try {
            waiting.add(HintTopic.SESSION_ENDED);
            end();
        } finally {
            lock.unlock();
        }
    }

    /** The stream ends once it has told what waits. */
    void end() {
        lock.lock();
        try {
            over = true;
            told.signal();
        } finally {
            lock.unlock();
        }
    }

    /** What to tell next; nothing after so long without news, and empty when the stream is over. */
    Optional<Set<HintTopic>> next(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (waiting.isEmpty() && !over && left > 0) {
                left = told.awaitNanos(left);
            }
            if (waiting.isEmpty() && over) {
                return Optional.empty();
            }
            var news = Set.copyOf(waiting);
            waiting.clear();
            return Optional.of(news);
        } finally {
            lock.unlock();
        }
    }
}
