package org.counterfoil.common.issuing;

import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.counterfoil.common.member.FullProfile;
import org.counterfoil.common.member.Sex;

/** Whose a card becomes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "who")
@JsonSubTypes({@JsonSubTypes.Type(value = CardHolder.Known.class, name = "known"),
        @JsonSubTypes.Type(value = CardHolder.Newcomer.class, name = "newcomer")})
public sealed interface CardHolder {

    /** A member already, by the member's own number. */
    record Known(String member) implements CardHolder {}

    /**
     * Somebody who becomes a member with the card.
     *
     * @param phone   6 to 15 digits, as they are written; empty where none is given. Nobody else's
     * @param level   the level's code; empty for the card's batch's, else its type's, else the lowest
     * @param profile what else is known; empty where no more is asked, as where the merchant demands no field of its
     *                own
     */
    record Newcomer(String name, String phone, Sex sex, Optional<LocalDate> birthday, String level,
            Optional<FullProfile> profile)
            implements
                CardHolder {

        /** Of whom no more is asked. */
        public Newcomer(String name, String phone, Sex sex, Optional<LocalDate> birthday, String level) {
            this(name, phone, sex, birthday, level, Optional.empty());
        }

        /** Without what is nobody's business in a log. */
        @Override
        public String toString() {
            return "Newcomer[level=" + level + "]";
        }
    }
}
