package org.depeche.web.site;

/** Says that what was asked for is still being made, and how far it is. */
public final class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String what;
    private final long done;
    private final long total;

    /** {@code total} is 0 where nobody knows how much there is to do. */
    NotReady(String what, long done, long total) {
        super("the " + what + " is being made: " + done + " of " + total + " articles; ask again in some seconds");
        this.what = what;
        this.done = done;
        this.total = total;
    }

    /** What the page shows. */
    WorkingModel model(Frame frame) {
        return new WorkingModel(
                frame.say("making." + what),
                frame.say("making." + what + ".help", frame.number(done), frame.number(total)),
                done,
                total);
    }
}
