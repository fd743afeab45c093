package org.counterfoil.server.shared.hint;

import java.util.Map;
import java.util.Set;

import org.counterfoil.common.shared.hint.HintTopic;

/** A feature that clients are to be told of when something of it changed. */
public interface HintedChange {

    HintTopic topic();

    /**
     * A mark of what each of the merchants has; another one than before says that it changed. Asked every few seconds:
     * one query, by an index. A merchant that is left out has the empty mark.
     */
    Map<Long, String> marks(Set<Long> merchants);
}
