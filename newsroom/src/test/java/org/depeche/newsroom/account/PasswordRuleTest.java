package org.depeche.newsroom.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {

    @Test
    void refusesWhatIsTriedFirst() {
        for (var guess : List.of(
                "motdepasse",
                "MotDePasse2026!",
                "password123",
                "!!dépêche!!1",
                "marseille13",
                "Guillaume1998",
                "2024-sunflower-2024",
                "1234567890",
                "9876543210",
                "azertyuiop",
                "QWERTYUIOP12",
                "abcdefghij",
                "aaaaaaaaaaaa",
                "abababababab",
                "odilevasseur",
                "Odilevasseur1!")) {
            assertThatThrownBy(() -> PasswordRule.require("odilevasseur", guess))
                    .as(guess)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("tried first");
        }
    }

    @Test
    void takesWhatSomebodyPutTogether() {
        for (var password : List.of(
                "une passerelle au printemps",
                "le soleil de la marseille",
                "kT4-vvp9Qz",
                "odile aime le pont de fer")) {
            assertThatCode(() -> PasswordRule.require("odilevasseur", password))
                    .as(password)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void takesNoneTooShortOrTooLong() {
        for (var password : List.of("kT4-vvp9Q", "kT4-vvp9Qz".repeat(21))) {
            assertThatThrownBy(() -> PasswordRule.require("ida", password))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("10 to 200 are needed");
        }
    }
}
