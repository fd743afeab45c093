package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port for features above that hold something of members, for whoever asks what is held. */
public interface PersonalSource {

    /** What it is called in the file that is carried away. */
    String name();

    /** All that is held of a member. */
    List<?> held(long member);

    /** The last day on which the member had dealings; empty where there were none, or none are known here. */
    Optional<LocalDate> lastDealing(long member);
}
