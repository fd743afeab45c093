package org.counterfoil.common.organisation;

import java.util.List;

/** The merchant's own words that stand at some store now, in alphabetical order; of each kind the first 200. */
public record StoreWords(List<String> regions, List<String> businessFormats, List<String> legalEntities,
        List<String> brands) {

    /** Where lists of words end. */
    public static final int MOST = 200;

    public StoreWords {
        regions = List.copyOf(regions);
        businessFormats = List.copyOf(businessFormats);
        legalEntities = List.copyOf(legalEntities);
        brands = List.copyOf(brands);
    }
}
