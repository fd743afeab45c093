package org.counterfoil.client.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

import org.counterfoil.client.device.escpos.EscPosPicture;
import org.counterfoil.common.receipt.Paper;

/** The receipts that a file printer wrote, as bytes for a printer; here their pictures are made beside them. */
public final class Receipts {

    private static final String ENDING = ".escpos";

    private final Path directory;

    /** @param directory where the file printer writes */
    public Receipts(Path directory) {
        this.directory = directory;
    }

    /** Takes away what an earlier tour printed. */
    public void clear() throws IOException {
        if (Files.exists(directory)) {
            for (var file : files()) {
                Files.delete(file);
            }
        }
    }

    /** Makes a picture of the paper that a transaction's receipt prints. */
    public void picture(String number, Path target) throws IOException {
        draw(directory.resolve(number + ENDING), target);
    }

    /** Makes a picture beside every receipt. */
    public void pictures() throws IOException {
        for (var file : files()) {
            var name = file.getFileName().toString();
            if (name.endsWith(ENDING)) {
                draw(file, file.resolveSibling(name.replace(ENDING, ".png")));
            }
        }
    }

    private static void draw(Path bytes, Path target) throws IOException {
        var paper = EscPosPicture.of(Files.readAllBytes(bytes), Paper.MM_80);
        ImageIO.write(paper.image(), "png", target.toFile());
    }

    private List<Path> files() throws IOException {
        try (var list = Files.list(directory)) {
            return list.sorted().toList();
        }
    }
}
