package org.depeche.text.collation;

import java.util.List;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.witness.Locus;

/** A fact on which articles differ: 12 or 14 dead. */
public record Disagreement(Edit.Kind kind, List<Variant> readings) {

    /** One reading of the fact, and where it stands. */
    public record Variant(String value, List<Locus> loci) {
        public Variant {
            loci = List.copyOf(loci);
        }
    }

    public Disagreement {
        readings = List.copyOf(readings);
    }
}
