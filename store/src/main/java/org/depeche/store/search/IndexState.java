package org.depeche.store.search;

import java.util.Map;
import java.util.Optional;

/**
 * How far an index has followed its archive; stands in the index's own commit.
 *
 * @param archive when the archive was made, which tells it from others
 * @param sequence the last change of the archive that is in the index
 * @param stories the last change up to which the index knows the sizes of stories: an earlier one where a run was stopped
 */
record IndexState(String version, String archive, long sequence, long stories) {

    static Optional<IndexState> of(Iterable<Map.Entry<String, String>> commit) {
        String version = "";
        String archive = "";
        long sequence = -1;
        long stories = -1;
        for (var entry : commit) {
            switch (entry.getKey()) {
                case "version" -> version = entry.getValue();
                case "archive" -> archive = entry.getValue();
                case "sequence" -> sequence = Long.parseLong(entry.getValue());
                case "stories" -> stories = Long.parseLong(entry.getValue());
                default -> {
                    // Written by another version, which the first field tells.
                }
            }
        }
        return sequence < 0
                ? Optional.empty()
                : Optional.of(new IndexState(version, archive, sequence, stories < 0 ? sequence : stories));
    }

    Iterable<Map.Entry<String, String>> commit() {
        return Map.of(
                        "version",
                        version,
                        "archive",
                        archive,
                        "sequence",
                        String.valueOf(sequence),
                        "stories",
                        String.valueOf(stories))
                .entrySet();
    }

    boolean isFor(String anArchive) {
        return version.equals(Fields.VERSION) && archive.equals(anArchive);
    }
}
