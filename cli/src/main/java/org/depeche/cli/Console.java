package org.depeche.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes, and how wide and colourful it may be there.
 *
 * @param width columns of the terminal
 * @param color whether escape sequences are welcome
 * @param isTerminal whether a person looks on: only then does a line move
 */
record Console(PrintWriter out, PrintWriter err, int width, boolean color, boolean isTerminal) {
    private static final int USUAL_WIDTH = 100;

    /** Standard output and error in UTF-8; the launcher tells whether it is a terminal and how wide. */
    static Console system() {
        int columns = Integer.getInteger("depeche.columns", 0);
        boolean color = columns > 0 && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Console(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                columns > 0 ? columns : USUAL_WIDTH,
                color,
                columns > 0);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8),
                /* autoFlush= */ false);
    }
}
