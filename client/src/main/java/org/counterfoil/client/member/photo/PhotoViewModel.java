package org.counterfoil.client.member.photo;

import java.nio.file.Path;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.photo.MemberPhoto;
import org.counterfoil.common.member.photo.PhotoReader;

/** A photo as it is kept somewhere, and another in its place. */
public final class PhotoViewModel extends ViewModel {

    private final Keeper keeper;
    private final ReadOnlyObjectWrapper<MemberPhoto> photo;

    /** Where a photo is kept; called off the screen's thread. */
    public interface Keeper {

        /** In place of the one before; {@link MemberPhoto#NONE} takes it away. */
        void keep(MemberPhoto photo);
    }

    /** @param first as it is kept now */
    public PhotoViewModel(UiExecutor executor, MemberPhoto first, Keeper keeper) {
        super(executor);
        this.keeper = keeper;
        this.photo = new ReadOnlyObjectWrapper<>(first);
    }

    /** Of a member, kept by the server at once. */
    public static PhotoViewModel of(SessionScope session, long member, MemberPhoto first) {
        var api = session.api(MemberPhotoApi.class);
        return new PhotoViewModel(session.terminal().executor(), first, photo -> {
            if (photo.none()) {
                api.removePhoto(member);
            } else {
                api.setPhoto(member, photo);
            }
        });
    }

    /** As it is now. */
    public ReadOnlyObjectProperty<MemberPhoto> photo() {
        return photo.getReadOnlyProperty();
    }

    /** Makes a photo of the file that is fetched, and keeps it; what was there before stays where it is refused. */
    public void take(Supplier<Path> file) {
        keep(() -> PhotoReader.of(file.get()));
    }

    public void remove() {
        keep(() -> MemberPhoto.NONE);
    }

    /** Begins anew with none, which nobody is told. */
    public void forget() {
        photo.set(MemberPhoto.NONE);
        say(Notice.NONE);
    }

    private void keep(Supplier<MemberPhoto> taken) {
        run(() -> {
            var next = taken.get();
            keeper.keep(next);
            return next;
        }, outcome -> answered(outcome, photo::set));
    }
}
