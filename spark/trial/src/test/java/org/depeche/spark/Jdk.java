package org.depeche.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a JDK of one version among the usual folders. */
final class Jdk {
    private Jdk() {}

    /** Its home; empty where there is none. */
    static Optional<Path> find(int version) throws IOException {
        if (Runtime.version().feature() == version) {
            return Optional.of(Path.of(System.getProperty("java.home")));
        }
        for (var place :
                new String[] {"/usr/lib/jvm", "/opt/java", "/opt", System.getProperty("user.home") + "/.jdks"}) {
            var folder = Path.of(place);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> homes = Files.list(folder)) {
                    var found =
                            homes.sorted().filter(home -> isOf(home, version)).findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(Path home, int version) {
        try {
            return Files.isExecutable(home.resolve("bin/java"))
                    && Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + version);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
