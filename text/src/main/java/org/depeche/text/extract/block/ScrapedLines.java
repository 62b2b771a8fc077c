package org.depeche.text.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depeche.text.extract.phrase.Marks;

/** Cuts a scraped text into lines: bullets told, hard-wrapped paragraphs joined again. */
public final class ScrapedLines {
    private static final Pattern BULLET = Pattern.compile("^[-*•·–—▪►>]+$");
    private static final Pattern BULLETED = Pattern.compile("^[-*•·▪►]\\s+(?=\\S)");
    private static final int WRAP_LEAST = 40;
    private static final int WRAP_MOST = 100;

    private ScrapedLines() {}

    public static List<PageBlock> read(String scraped) {
        var found = new ArrayList<PageBlock>();
        boolean gap = true;
        boolean bullet = false;
        for (var raw : joinWrapped(List.of(scraped.split("\\R", -1)))) {
            var running = new RunningText(true);
            running.append(raw);
            var line = running.take().map(RunningText.Taken::text).orElse("");
            if (line.isEmpty()) {
                gap = true;
                continue;
            }
            if (BULLET.matcher(line).matches()) {
                bullet = true;
                continue;
            }
            var bulleted = BULLETED.matcher(line);
            boolean own = bulleted.find();
            found.add(PageBlock.line(
                    own ? line.substring(bulleted.end()) : line, new PageBlock.PlainLine(bullet || own, gap)));
            gap = false;
            bullet = false;
        }
        return found;
    }

    /** Joins the lines of paragraphs that were wrapped at a column, where blank lines keep paragraphs apart. */
    private static List<String> joinWrapped(List<String> lines) {
        int open = 0;
        int inner = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i).stripTrailing();
            if (!line.isBlank() && !lines.get(i + 1).isBlank()) {
                inner++;
                boolean wrapped =
                        line.length() >= WRAP_LEAST && line.length() <= WRAP_MOST && !Marks.endsSentence(line);
                open += wrapped ? 1 : 0;
            }
        }
        if (inner < 4 || open < inner * 0.7) {
            return lines;
        }
        var joined = new ArrayList<String>();
        var paragraph = new StringBuilder();
        for (var line : lines) {
            if (line.isBlank()) {
                joined.add(paragraph.toString());
                joined.add("");
                paragraph.setLength(0);
            } else {
                paragraph.append(line).append(' ');
            }
        }
        joined.add(paragraph.toString());
        return joined;
    }
}
