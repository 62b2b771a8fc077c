package org.depeche.text.collation.fact;

import java.util.List;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.witness.Locus;

/**
 * A fact on which articles differ: 12 or 14 dead.
 *
 * @param successive whether the readings follow one another in time, in their order: what was known earlier and later,
 *     no contradiction
 */
public record Disagreement(Edit.Kind kind, List<Variant> readings, boolean successive) {

    /** One reading of the fact, and where it stands. */
    public record Variant(String value, List<Locus> loci) {
        public Variant {
            loci = List.copyOf(loci);
        }
    }

    public Disagreement {
        readings = List.copyOf(readings);
    }

    /** Readings that contradict one another. */
    public Disagreement(Edit.Kind kind, List<Variant> readings) {
        this(kind, readings, false);
    }
}
