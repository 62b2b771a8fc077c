package org.depeche.text.article;

import java.util.List;
import java.util.Optional;

/**
 * What a news agency says of one of its dispatches to the newsrooms that take it; none of it is for readers.
 *
 * @param agency the agency's short name: {@code AFP}
 * @param identifier names the dispatch through all its versions: {@code urn:newsml:ati.example:20310504:ATI-0421}
 * @param slug the words the agency files it under: {@code lac-crue-barrage}
 * @param urgency 1 (flash) to 9, as IPTC counts
 * @param version 1 for the first, counted up with each version of the same dispatch
 * @param dateline where and when it was written, as it stands: {@code VALMONT, 4 mai 2031}
 * @param embargo not to be shown before this moment
 * @param links the dispatches that this one replaces, kills, corrects, continues or gathers
 * @param mediaTopics IPTC media topics or subject codes: {@code medtop:20000139}
 * @param note a word to editors
 */
public record DispatchDetails(
        Optional<String> agency,
        Optional<String> identifier,
        Optional<String> slug,
        Optional<Integer> urgency,
        Optional<Integer> version,
        Status status,
        Optional<String> dateline,
        Optional<PartialDate> embargo,
        List<Link> links,
        List<String> mediaTopics,
        Optional<String> note) {

    public DispatchDetails {
        urgency.filter(value -> value < 1 || value > 9).ifPresent(value -> {
            throw new IllegalArgumentException("urgency " + value + ": 1 to 9 is needed");
        });
        version.filter(value -> value < 0).ifPresent(value -> {
            throw new IllegalArgumentException("version " + value + ": it must not be negative");
        });
        links = List.copyOf(links);
        mediaTopics = List.copyOf(mediaTopics);
    }

    /** What a newsroom may do with a dispatch. */
    public enum Status {
        USABLE,
        /** Sent, but not to be shown until the agency says so. */
        WITHHELD,
        /** Withdrawn: to be shown nowhere, not even where it was shown before. */
        KILLED
    }

    /**
     * A tie to an earlier dispatch.
     *
     * @param identifier the other dispatch, as its agency names it
     */
    public record Link(Kind kind, String identifier) {

        public Link {
            if (identifier.isBlank()) {
                throw new IllegalArgumentException("a dispatch's link needs the other one's identifier");
            }
        }

        /** What the later dispatch does to the earlier one. */
        public enum Kind {
            /** Takes its place, with another or a longer text. */
            REPLACES,
            /** Takes its place because something in it was wrong. */
            CORRECTS,
            /** Withdraws it. */
            KILLS,
            /** Goes on where it ends. */
            CONTINUES,
            /** Presents it among others, as a package does. */
            GATHERS
        }
    }
}
