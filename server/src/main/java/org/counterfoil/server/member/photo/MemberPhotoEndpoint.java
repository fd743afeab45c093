package org.counterfoil.server.member.photo;

import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.photo.MemberPhoto;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to photos of members. */
@RestController
class MemberPhotoEndpoint implements MemberPhotoApi {

    private final CurrentCaller caller;
    private final MemberPhotos photos;

    MemberPhotoEndpoint(CurrentCaller caller, MemberPhotos photos) {
        this.caller = caller;
        this.photos = photos;
    }

    @Override
    public MemberPhoto photo(long id) {
        return photos.seen(id, caller.get());
    }

    @Override
    public void setPhoto(long id, MemberPhoto photo) {
        photos.set(id, photo, caller.get());
    }

    @Override
    public void removePhoto(long id) {
        photos.remove(id, caller.get());
    }
}
