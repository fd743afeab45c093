package org.counterfoil.server.organisation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.counterfoil.common.organisation.LicensedFeature;

/** Keeps a set of licensed features in one column; one that this version does not know is left out. */
@Converter
class FeaturesConverter implements AttributeConverter<Set<LicensedFeature>, String> {

    @Override
    public String convertToDatabaseColumn(Set<LicensedFeature> features) {
        return features.stream().sorted().map(LicensedFeature::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<LicensedFeature> convertToEntityAttribute(String column) {
        return parse(column);
    }

    static Set<LicensedFeature> parse(String column) {
        var names = Set.of(column.split(","));
        return Arrays.stream(LicensedFeature.values()).filter(feature -> names.contains(feature.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LicensedFeature.class)));
    }
}
