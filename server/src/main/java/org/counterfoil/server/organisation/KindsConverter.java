package org.counterfoil.server.organisation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.counterfoil.common.ledger.TransactionKind;

/** Keeps a set of transaction kinds in one column. */
@Converter
class KindsConverter implements AttributeConverter<Set<TransactionKind>, String> {

    @Override
    public String convertToDatabaseColumn(Set<TransactionKind> kinds) {
        return kinds.stream().sorted().map(TransactionKind::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<TransactionKind> convertToEntityAttribute(String column) {
        return parse(column);
    }

    static Set<TransactionKind> parse(String column) {
        return Arrays.stream(column.split(",")).filter(name -> !name.isEmpty()).map(TransactionKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TransactionKind.class)));
    }
}
