package org.depeche.intake.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.text.press.NewsAgencies;
import org.junit.jupiter.api.Test;

class BylinesTest {
    private final Bylines bylines = new Bylines(new NewsAgencies());

    @Test
    void namesPeopleInTheBylinesOfManyLanguages() {
        assertThat(people("Von Jan Mohr und Ida Linde, dpa")).containsExactly("Jan Mohr", "Ida Linde");
        assertThat(people("Par Odile Garance, envoyée spéciale")).containsExactly("Odile Garance");
        assertThat(people("Paula Sant and Frances D'Emil")).containsExactly("Paula Sant", "Frances D'Emil");
        assertThat(people("di Luca Moroni")).containsExactly("Luca Moroni");
        assertThat(people("Odile Garance, Corme")).containsExactly("Odile Garance");
    }

    @Test
    void takesNoAgencyForAPerson() {
        assertThat(people("NTB")).isEmpty();
        assertThat(bylines.agency(List.of("NTB"))).contains("NTB");
        assertThat(bylines.agency(List.of("Von Jan Mohr, dpa"))).contains("dpa");
        assertThat(bylines.agency(List.of("Odile Garance"))).isEmpty();
    }

    private List<String> people(String line) {
        return bylines.people(List.of(line));
    }
}
