package org.counterfoil.server.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The hashes of the passwords before the one that holds, newest first: with it, the last three. */
record FormerPasswords(List<String> hashes) {

    static final FormerPasswords NONE = new FormerPasswords(List.of());

    /** So many passwords one after the other are all different. */
    static final int LAST = 3;

    private static final int KEPT = LAST - 1;

    FormerPasswords {
        hashes = List.copyOf(hashes);
    }

    /** With one more, and without the oldest where that is one too many. */
    FormerPasswords with(String hash) {
        var more = new ArrayList<>(List.of(hash));
        more.addAll(hashes);
        return new FormerPasswords(more.subList(0, Math.min(KEPT, more.size())));
    }

    /** As one column; no hash holds a blank. */
    @Converter
    static class Column implements AttributeConverter<FormerPasswords, String> {

        @Override
        public String convertToDatabaseColumn(FormerPasswords former) {
            return String.join(" ", former.hashes());
        }

        @Override
        public FormerPasswords convertToEntityAttribute(String column) {
            return column.isEmpty() ? NONE : new FormerPasswords(Arrays.asList(column.split(" ")));
        }
    }
}
