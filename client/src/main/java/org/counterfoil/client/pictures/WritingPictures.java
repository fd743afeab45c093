package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

import org.counterfoil.client.card.writing.WritingRoute;
import org.counterfoil.client.card.writing.WritingScreen;
import org.counterfoil.client.device.writer.WriteOutcome;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardWritingApi;
import org.counterfoil.common.shared.Permission;

/** Writing cards: what is chosen, a card that is waited for, cards in trouble, and the end. */
final class WritingPictures implements PictureBook {

    private static final String SCREEN = "screen";
    private static final long LONG = 1;
    private static final long SHORT = 2;
    private static final int SHORT_ONES = 3;
    private static final Entry WRITING = new Entry("writing.title", "nfc", Permission.CARD_WRITING,
            WritingRoute.choosing());

    @Override
    public List<Picture> pictures() {
        return List.of(picture("writing", LONG, WritingPictures::magnetic, root -> {}),
                picture("writing-no-writer", LONG, () -> new SampleWriter(CardKind.VIRTUAL), root -> {}),
                picture("writing-look", LONG, () -> magnetic().blank(2), WritingPictures::begin),
                picture("writing-carries", LONG, () -> magnetic().blank(1)
                        .present(new WriteOutcome.Carries("1873000000000042")), WritingPictures::begin),
                picture("writing-differs", LONG, () -> magnetic().blank(1)
                        .present(new WriteOutcome.Differs("1873000000000042")), WritingPictures::begin),
                picture("writing-unproved", LONG, () -> magnetic().present(new WriteOutcome.Unproved()),
                        WritingPictures::begin),
                picture("writing-gone", LONG, () -> magnetic().present(new WriteOutcome.Gone("COM5")),
                        WritingPictures::begin),
                picture("writing-done", SHORT, () -> magnetic().blank(SHORT_ONES), WritingPictures::begin));
    }

    private static SampleWriter magnetic() {
        return new SampleWriter(CardKind.MAGNETIC);
    }

    private static Picture picture(String name, long batch, Supplier<SampleWriter> writer,
            Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            settle(root);
            ((WritingScreen) root.getProperties().get(SCREEN)).opened();
            settle(root);
        };
        return new Picture(name, sitting -> shell(sitting, batch, writer.get()), opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting, long batch, SampleWriter writer) {
        var session = sitting.administrator(new Played().with(CardWritingApi.class, new SampleWriting(sitting)));
        var shell = new OfficeShell(session, List.of(WRITING), new Staying());
        var screen = new WritingScreen(new ScreenScope(session, shell.overlays(), other -> {}),
                WritingRoute.ofBatch(batch), writer);
        shell.show(screen);
        shell.mark(WRITING);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static void begin(Parent root) {
        ((ButtonBase) root.lookup("#save")).fire();
        settle(root);
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }
}
