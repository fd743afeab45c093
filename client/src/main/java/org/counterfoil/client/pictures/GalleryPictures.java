package org.counterfoil.client.pictures;

import java.util.List;

/** Every shared control. */
final class GalleryPictures implements PictureBook {

    @Override
    public List<Picture> pictures() {
        return List.of(new Picture("gallery", Gallery::new), new Picture("gallery-states", GalleryOfStates::new));
    }
}
