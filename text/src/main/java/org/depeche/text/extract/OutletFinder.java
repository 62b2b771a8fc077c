package org.depeche.text.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.text.article.Outlet;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.data.StructuredData;
import org.depeche.text.extract.phrase.Marks;
import org.depeche.text.extract.phrase.PlainText;
import org.depeche.text.press.Outlets;

/** Finds who publishes a page: by its domain, by the name it gives itself, or by its host. */
final class OutletFinder {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 250;
    private static final int MOST_WORDS = 5;
    private static final Pattern JOINT = Pattern.compile("\\s+[|–—•·»-]\\s+");
    private final Outlets outlets;

    OutletFinder(Outlets outlets) {
        this.outlets = outlets;
    }

    Optional<Outlet> find(StructuredData data, Optional<String> address, List<PageBlock> blocks) {
        return address.flatMap(outlets::at)
                .or(() -> data.siteNames().stream()
                        .flatMap(name -> outlets.named(name).stream())
                        .findFirst())
                .or(() -> data.siteNames().stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                        .findFirst())
                .or(() -> inTitle(data.headlines(), blocks))
                .or(() -> address.flatMap(Outlets::host))
                .filter(name -> !name.isBlank())
                .map(Outlet::new);
    }

    /** The part of the page's title that is not its headline, where the page shows the other part as a line. */
    private static Optional<String> inTitle(List<String> titles, List<PageBlock> blocks) {
        var shown = new HashSet<String>();
        blocks.stream()
                .filter(block -> block.length() <= LONGEST_LINE)
                .forEach(block -> shown.add(PlainText.of(block.text())));
        for (var title : titles) {
            var joints = JOINT.matcher(title);
            while (joints.find()) {
                var head = title.substring(0, joints.start()).strip();
                var tail = title.substring(joints.end()).strip();
                if (isName(tail) && shown.contains(PlainText.of(head))) {
                    return Optional.of(tail);
                }
                if (isName(head) && shown.contains(PlainText.of(tail))) {
                    return Optional.of(head);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String part) {
        return !part.isEmpty() && Marks.words(part) <= MOST_WORDS && part.length() <= LONGEST_NAME;
    }

    /** All names the page's outlet may go by on the page. */
    static List<String> names(StructuredData data, Optional<Outlet> outlet, Optional<String> address) {
        var names = new ArrayList<String>();
        outlet.ifPresent(found -> names.add(found.name()));
        names.addAll(data.siteNames());
        address.flatMap(Outlets::host).ifPresent(names::add);
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
