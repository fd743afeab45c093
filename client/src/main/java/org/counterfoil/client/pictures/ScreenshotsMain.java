package org.counterfoil.client.pictures;

import java.util.List;

import javafx.application.Application;

/** Writes pictures of every screen, in every language and theme, into a directory. */
public final class ScreenshotsMain {

    private static final int WRONG_USE = 2;
    private static final String USE = """
            Usage: counterfoil screenshots DIR [NAME]
              DIR   where the pictures go: one folder per language and theme
              NAME  only pictures whose name begins so
            """;

    private ScreenshotsMain() {}

    /** Exit code 0, 1 where a picture failed, 2 for wrong use. */
    public static void main(String[] arguments) {
        var words = List.of(arguments);
        if (words.contains("--help") || words.contains("-h")) {
            System.out.print(USE);
            return;
        }
        if (words.isEmpty() || words.size() > 2 || words.getFirst().startsWith("-")) {
            System.err.println("counterfoil screenshots: one directory is needed; --help tells more");
            System.exit(WRONG_USE);
        }
        Application.launch(PictureSession.class, arguments);
        System.exit(PictureSession.exitCode());
    }
}
