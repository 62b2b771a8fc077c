package org.depeche.newsroom.watch;

import org.depeche.newsroom.Trouble;

/** Hears what a watch does; called by several threads. */
public interface WatchListener {

    /** The state of one feed has changed. */
    void changed(FeedStatus status);

    /** The feed at {@code address} is followed no longer. */
    void dropped(String address);

    /** Something could not be taken in, or a reader should know of it. */
    void trouble(Trouble trouble);
}
