package org.counterfoil.client.till;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;

import org.counterfoil.client.value.DeskSession;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.photo.MemberPhoto;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/**
 * The photos of the members at open sales, for whoever may see members. They are fetched and read beside the sale:
 * whoever has none, and whoever's does not come, is shown by the first letter of the name.
 */
final class MemberFaces implements AutoCloseable {

    private static final ReadOnlyObjectProperty<Map<Long, Optional<Image>>> NOBODY = new ReadOnlyObjectWrapper<>(
            Map.<Long, Optional<Image>>of()).getReadOnlyProperty();

    private final Optional<GuestAnswers<Optional<Image>>> answers;

    MemberFaces(DeskSession session, ReadOnlyObjectProperty<Sale> current) {
        answers = session.may(Permission.MEMBERS, Access.READ)
                ? Optional.of(new GuestAnswers<>(session.executor(), current,
                        member -> image(session.apis().api(MemberPhotoApi.class).photo(member))))
                : Optional.empty();
    }

    /** By the member's id. */
    ReadOnlyObjectProperty<Map<Long, Optional<Image>>> known() {
        return answers.map(GuestAnswers::known).orElse(NOBODY);
    }

    /** Empty without one, and while none is known. */
    Optional<Image> of(Optional<MemberCard> card) {
        return card.flatMap(shown -> known().get().getOrDefault(shown.member().id(), Optional.empty()));
    }

    @Override
    public void close() {
        answers.ifPresent(GuestAnswers::close);
    }

    /** Read here, off the screen's thread. */
    private static Optional<Image> image(MemberPhoto photo) {
        return photo.none()
                ? Optional.empty()
                : Optional.of(new Image(new ByteArrayInputStream(photo.jpeg()))).filter(image -> !image.isError());
    }
}
