package org.depeche.text.extract.body;

import java.util.List;
import org.depeche.text.article.Block;
import org.depeche.text.article.Credit;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.credit.CreditFinder;

/** A body joined from its blocks, and the agencies that a bracket at its end credits, which is taken off. */
record SignedBody(BodyText body, List<Credit> signature) {

    static SignedBody of(List<PageBlock> blocks, List<Role> roles, CreditFinder finder) {
        int last = roles.lastIndexOf(Role.BODY);
        var body = new BodyText();
        List<Credit> signature = List.of();
        for (int i = 0; i < blocks.size(); i++) {
            if (roles.get(i).isBody()) {
                var text = blocks.get(i).text();
                var closing = i == last ? finder.closing(text) : java.util.Optional.<CreditFinder.Signature>empty();
                signature = closing.map(CreditFinder.Signature::credits).orElse(signature);
                body.add(
                        kind(blocks.get(i), roles.get(i)),
                        closing.map(found -> text.substring(0, found.start())).orElse(text));
            }
        }
        return new SignedBody(body, signature);
    }

    private static Block.Kind kind(PageBlock block, Role role) {
        if (role == Role.HEADING) {
            return Block.Kind.HEADING;
        }
        return switch (block.form()) {
            case LIST_ITEM -> Block.Kind.LIST_ITEM;
            case QUOTATION -> Block.Kind.BLOCK_QUOTATION;
            default -> Block.Kind.PARAGRAPH;
        };
    }
}
