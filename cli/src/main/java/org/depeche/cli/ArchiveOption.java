package org.depeche.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which archive a command is about. */
final class ArchiveOption {
    private static final String USUAL = "depeche.db";

    @Option(
            names = "--archive",
            paramLabel = "FILE|URL",
            scope = ScopeType.INHERIT,
            description =
                    "A file, or postgresql://user:password@host/database. Else DEPECHE_ARCHIVE says it, else depeche.db here.")
    private @Nullable String given;

    String address() {
        return given != null ? given : Objects.requireNonNullElse(System.getenv("DEPECHE_ARCHIVE"), USUAL);
    }

    /** The address without a password, as it may be shown. */
    String shown() {
        return address().replaceFirst("//[^@/]*@", "//");
    }
}
