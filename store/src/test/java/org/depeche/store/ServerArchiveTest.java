package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.junit.jupiter.api.Test;

/** An archive on a PostgreSQL server. */
class ServerArchiveTest extends ArchiveContract {

    @Override
    ArchiveAddress newAddress() {
        return TestingServer.newDatabase();
    }

    @Test
    void namesAServerThatDoesNotAnswerWithoutTellingThePassword() {
        var address = ArchiveAddress.parse("postgresql://ida:secret@localhost:1/news");

        assertThatThrownBy(() -> Archive.open(address, Access.CREATE, Instant.EPOCH))
                .hasMessageStartingWith("postgresql://localhost:1/news: the server does not answer")
                .hasMessageNotContaining("secret");
    }
}
