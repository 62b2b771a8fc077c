package org.depeche.text.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Credit;
import org.depeche.text.extract.block.PageBlock;

/**
 * A page's body: its text, and what each block of its element is.
 *
 * @param first where the element begins among the page's blocks, the headline left behind
 * @param anchor the headline's block among the page's, or -1 where it does not stand before the body
 * @param standfirst the standfirst's block among the page's, or -1
 * @param blocks the element's blocks
 * @param roles what they are
 * @param text the blocks that are text, joined
 * @param signature the agencies that a bracket at the text's end credits
 */
public record SiftedBody(
        int first,
        int anchor,
        int standfirst,
        List<PageBlock> blocks,
        List<Role> roles,
        BodyText text,
        List<Credit> signature) {

    /** Copies the lists; each block has a role. */
    public SiftedBody {
        blocks = List.copyOf(blocks);
        roles = List.copyOf(roles);
        signature = List.copyOf(signature);
        if (blocks.size() != roles.size()) {
            throw new IllegalArgumentException(blocks.size() + " blocks have " + roles.size() + " roles; one each");
        }
    }

    /** The blocks of a role, in order. */
    public List<PageBlock> of(Role role) {
        var found = new ArrayList<PageBlock>();
        for (int i = 0; i < blocks.size(); i++) {
            if (roles.get(i) == role) {
                found.add(blocks.get(i));
            }
        }
        return found;
    }

    /** Where the element ends among the page's blocks. */
    public int end() {
        return first + blocks.size();
    }
}
