package org.counterfoil.client.till.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.counterfoil.client.pictures.SamplePhotos;
import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.photo.MemberPhoto;

/** Plays the photos of members: nobody has one until somebody is given one. */
public final class SampleFaces implements MemberPhotoApi {

    private final SampleServer server;
    private final Set<Long> have = new TreeSet<>();
    private final List<Long> asked = new ArrayList<>();
    private SampleServer.Line line = SampleServer.Line.UP;

    SampleFaces(SampleServer server) {
        this.server = server;
    }

    /** From now on a member has one. */
    public void give(long member) {
        have.add(member);
    }

    /** From now on the line does this to photos, whatever it does to all else. */
    public void line(SampleServer.Line state) {
        line = state;
    }

    /** Whose a desk has asked for. */
    public List<Long> asked() {
        return List.copyOf(asked);
    }

    @Override
    public MemberPhoto photo(long id) {
        asked.add(id);
        if (line != SampleServer.Line.UP) {
            throw new ServerGone(new IllegalStateException("the line is down"));
        }
        return server.ask(() -> have.contains(id) ? SamplePhotos.portrait() : MemberPhoto.NONE);
    }

    @Override
    public void setPhoto(long id, MemberPhoto photo) {
        throw new UnsupportedOperationException("no photo is taken at a desk");
    }

    @Override
    public void removePhoto(long id) {
        throw new UnsupportedOperationException("no photo is taken away at a desk");
    }
}
