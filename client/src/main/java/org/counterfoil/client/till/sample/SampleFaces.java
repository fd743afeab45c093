package org.counterfoil.client.till.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.counterfoil.client.pictures.SamplePhotos;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.photo.MemberPhoto;

/** Plays the photos of members: nobody has one until somebody is given one. */
public final class SampleFaces implements MemberPhotoApi {

    private final OwnLine line;
    private final Map<Long, MemberPhoto> photos = new TreeMap<>();

    SampleFaces(SampleServer server) {
        line = new OwnLine(server);
    }

    /** From now on a member has one. */
    public void give(long member) {
        photos.put(member, SamplePhotos.portrait());
    }

    /** From now on the line does this to photos, whatever it does to all else. */
    public void line(SampleServer.Line state) {
        line.set(state);
    }

    /** Whose a desk has asked for. */
    public List<Long> asked() {
        return line.asked();
    }

    @Override
    public MemberPhoto photo(long id) {
        return line.ask(id, () -> photos.getOrDefault(id, MemberPhoto.NONE));
    }

    @Override
    public void setPhoto(long id, MemberPhoto photo) {
        photos.put(id, photo);
    }

    @Override
    public void removePhoto(long id) {
        photos.remove(id);
    }
}
