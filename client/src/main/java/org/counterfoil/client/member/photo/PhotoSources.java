package org.counterfoil.client.member.photo;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.shared.scope.SessionScope;

/** Where this machine has photos from. */
public final class PhotoSources {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private PhotoSources() {}

    /** Files, and the camera where the settings name its program. */
    public static List<PhotoSource> of(SessionScope session) {
        var camera = session.terminal().settings().get().devices().camera();
        return Stream.concat(Stream.of(new FilePhotoSource(session.texts())),
                Stream.of(camera).filter(command -> !command.isEmpty())
                        .map(command -> new CameraPhotoSource(command, PATIENCE)))
                .toList();
    }
}
