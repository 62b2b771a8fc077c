package org.depeche.intake.fetch;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;

/** What a server answered. */
public sealed interface Fetched {

    /**
     * A page, unpacked.
     *
     * @param address where it was found, behind all redirects
     * @param moved its new address where the server says that it has moved for good
     * @param mediaType in small letters: {@code application/rss+xml}
     * @param charset the encoding as the server names it
     * @param fresh how long the server says it will stay as it is
     */
    record Page(
            PageAddress address,
            Optional<PageAddress> moved,
            Optional<String> mediaType,
            Optional<String> charset,
            Validators validators,
            Optional<Duration> fresh,
            ByteBuffer content)
            implements Fetched {

        public Page {
            content = content.asReadOnlyBuffer();
        }

        /** The content as bytes of one's own. */
        public byte[] bytes() {
            var bytes = new byte[content.remaining()];
            content.duplicate().get(bytes);
            return bytes;
        }
    }

    /** The page is as it was when the validators were given. */
    record Unchanged(Optional<PageAddress> moved, Validators validators, Optional<Duration> fresh) implements Fetched {}

    /**
     * There is no page.
     *
     * @param retryAfter how long the server, or politeness towards it, asks to wait
     */
    record Failed(Failure failure, Reason reason, Optional<Duration> retryAfter) implements Fetched {}

    /** Why there is no page. */
    enum Failure {
        /** The address must not be asked: another scheme, a private network, robots.txt. */
        FORBIDDEN(true),
        /** The server has no such page, or no longer. */
        GONE(true),
        /** The server does not show it to us. */
        DENIED(true),
        /** The answer breaks a limit or the protocol. */
        UNFIT(true),
        /** The server wants to be left alone for a while. */
        BUSY(false),
        /** The server or the way to it is out of order. */
        BROKEN(false);

        private final boolean lasting;

        Failure(boolean lasting) {
            this.lasting = lasting;
        }

        /** Whether asking again soon is in vain. */
        public boolean isLasting() {
            return lasting;
        }
    }
}
