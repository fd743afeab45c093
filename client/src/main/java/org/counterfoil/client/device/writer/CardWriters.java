package org.counterfoil.client.device.writer;

/** Makes the writer of a profile; none is touched before something is to be written. */
public final class CardWriters {

    private CardWriters() {}

    /** The writer that the profile describes; one that says there is none where there is none. */
    public static CardWriter of(WriterProfile profile) {
        return switch (profile) {
            case WriterProfile.None _ -> new NoCardWriter();
            case WriterProfile.Stripe stripe -> new StripeWriter(() -> SerialStripeLine.open(stripe), stripe.high());
            case WriterProfile.Chip chip -> new ChipWriter(new PcscLink(chip.reader()), chip);
            case WriterProfile.Folder folder -> new FolderWriter(folder);
        };
    }
}
