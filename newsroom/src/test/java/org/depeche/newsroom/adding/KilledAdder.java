package org.depeche.newsroom.adding;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.depeche.newsroom.Trouble;

/** A program to be killed: adds a file to an archive and tells each article once it is committed. */
final class KilledAdder {
    private KilledAdder() {}

    /** Takes the archive and the input. */
    public static void main(String[] arguments) throws Exception {
        var rejects = Path.of(arguments[1] + ".rejects");
        var request = new AddRequest(arguments[0], List.of(Path.of(arguments[1])), rejects, /* resume= */ true);
        new AddArticles(Clock.systemUTC()).add(request, new AddListener() {
            @Override
            public void notice(String line) {
                System.out.println("notice " + line);
            }

            @Override
            public void taken(List<Taken> batch, AddProgress progress) {
                batch.forEach(
                        taken -> System.out.println("taken " + taken.article().orElse("") + " ."));
                System.out.flush();
            }

            @Override
            public void trouble(Trouble trouble) {}
        });
        System.out.println("done");
    }
}
