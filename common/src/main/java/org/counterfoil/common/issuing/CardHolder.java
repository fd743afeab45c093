package org.counterfoil.common.issuing;

import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

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
     * @param phone 6 to 15 digits, as they are written; empty where none is given. Nobody else's
     * @param level the level's code; empty for the card's batch's, else its type's, else the lowest
     */
    record Newcomer(String name, String phone, Sex sex, Optional<LocalDate> birthday, String level)
            implements
                CardHolder {

        /** Without what is nobody's business in a log. */
        @Override
        public String toString() {
            return "Newcomer[level=" + level + "]";
        }
    }
}
