package org.depeche.text.article;

import java.util.Optional;

/**
 * What stands under a picture.
 *
 * @param text what the picture shows; may be empty where a page gives only a credit
 * @param credit who made it: {@code ALEXEY DRUZHININ / RIA NOVOSTI / AFP}
 */
public record Caption(String text, Optional<String> credit) {

    public Caption {
        if (text.isBlank() && credit.isEmpty()) {
            throw new IllegalArgumentException("a caption needs a text or a credit");
        }
    }
}
