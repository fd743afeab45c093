package org.counterfoil.client.pictures;

import java.util.List;

import org.counterfoil.client.till.sample.TillPictures;

/** Every picture; a feature adds its book here. */
public final class AllPictures {

    private static final List<PictureBook> BOOKS = List.of(
            new SignInPictures(),
            new TillPictures(),
            new ShellPictures(),
            new DeskPictures(),
            new SamplePictures(),
            new MerchantPictures(),
            new MemberPictures(),
            new ReminderPictures(),
            new TeamPictures(),
            new ProfilePictures(),
            new TransactionPictures(),
            new ValuePictures(),
            new LevelPictures(),
            new StorePictures(),
            new CardPictures(),
            new RangePictures(),
            new WritingPictures(),
            new TerminalPictures(),
            new EmployeePictures(),
            new RolePictures(),
            new ParameterPictures(),
            new LogPictures(),
            new NoticePictures(),
            new ImportPictures(),
            new JobPictures(),
            new ServerPictures(),
            new GalleryPictures());

    private AllPictures() {}

    public static List<Picture> list() {
        return BOOKS.stream().flatMap(book -> book.pictures().stream()).toList();
    }
}
