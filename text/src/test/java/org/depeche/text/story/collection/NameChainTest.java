package org.depeche.text.story.collection;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameChainTest {
    private final NameChain chain = new NameChain();

    @Test
    void keepsTheFirstNameFromPartToPart() {
        assertThat(chain.take(1, List.of(new Link("crue-1", "crue-0", 3)))).containsEntry("crue-1", "crue-0");
        assertThat(chain.take(2, List.of(new Link("crue-2", "crue-1", 2)))).containsEntry("crue-2", "crue-0");
    }

    @Test
    void letsThoseChooseFirstThatHaveMostInCommon() {
        var names = chain.take(
                1,
                List.of(
                        new Link("procès", "crue", 2),
                        new Link("digue", "crue", 5),
                        new Link("digue", "procès-0", 1),
                        new Link("procès", "procès-0", 1)));
        assertThat(names).containsOnly(entry("digue", "crue"), entry("procès", "procès-0"));
    }

    @Test
    void leavesItsOwnNameToWhatFindsNoOther() {
        var names = chain.take(1, List.of(new Link("digue", "crue", 5), new Link("procès", "crue", 2)));
        assertThat(names).containsOnlyKeys("digue");
    }

    @Test
    void beginsAnewBehindAPartWithoutLinks() {
        chain.take(1, List.of(new Link("crue", "pluie", 3)));
        assertThat(chain.take(3, List.of(new Link("digue", "crue", 3)))).containsEntry("digue", "crue");
    }
}
