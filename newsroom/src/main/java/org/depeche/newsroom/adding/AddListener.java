package org.depeche.newsroom.adding;

import java.util.List;
import org.depeche.newsroom.Trouble;

/** Hears how the taking in goes; called by two threads, of which one feeds and one takes away. */
public interface AddListener {

    /** What was found or done beside the articles, in one line. */
    void notice(String line);

    /** What is committed from now on. */
    void taken(List<Taken> batch, AddProgress progress);

    /** A remark on an article that was taken all the same. */
    void trouble(Trouble trouble);
}
