package org.depeche.text.collation.fact;

import java.util.List;
import org.depeche.text.collation.witness.Locus;

/**
 * A number that articles give for one thing.
 *
 * @param thing what is counted, by the first of the words that the language's list has for it: {@code mort}
 * @param value the number as it was first written
 */
public record ToldNumber(String thing, String value, List<Locus> loci) {
    public ToldNumber {
        loci = List.copyOf(loci);
    }
}
