package org.counterfoil.client.pictures;

import java.util.List;

/** The pictures of one feature. */
@FunctionalInterface
public interface PictureBook {

    List<Picture> pictures();
}
