package org.depeche.text.extract.block;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the tags of HTML mean for running text. */
final class Elements {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "select",
            "option",
            "button",
            "input",
            "textarea",
            "datalist",
            "head",
            "title",
            "meta",
            "link",
            "frame",
            "noframes",
            "map",
            "area",
            "applet",
            "progress",
            "meter",
            "rp",
            "rt",
            "amp-ad",
            "amp-sticky-ad",
            "amp-embed",
            "amp-sidebar",
            "amp-list",
            "amp-consent",
            "amp-user-notification",
            "amp-social-share");
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "aside",
            "nav",
            "figure",
            "figcaption",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "pre",
            "form",
            "fieldset",
            "address",
            "main",
            "hr",
            "center",
            "menu",
            "details",
            "summary",
            "hgroup",
            "legend",
            "amp-img",
            "picture",
            "img");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> SIGN_UP = Set.of("email", "password");
    private static final Set<String> NEUTRAL = Set.of("html", "body", "main", "article");
    private static final Set<String> HIDDEN_WORDS = Set.of(
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "screen-reader-text",
            "screen-reader",
            "screenreader",
            "u-visually-hidden",
            "element-invisible",
            "a11y-hidden",
            "hidden-tag",
            "assistive-text",
            "offscreen",
            "hidden",
            "is-hidden",
            "sr_only",
            "e-tooltip",
            "show-for-sr",
            "noscreen",
            "print-only",
            "printonly");
    private static final Map<String, Zone> ZONES = Map.of(
            "nav", Zone.NAVIGATION,
            "menu", Zone.NAVIGATION,
            "aside", Zone.SIDEBAR,
            "footer", Zone.FOOTER,
            "figcaption", Zone.CAPTION,
            "figure", Zone.FIGURE,
            "address", Zone.AUTHOR,
            "time", Zone.TIME_ELEMENT);
    private static final Set<Zone> SPLITTING = EnumSet.of(
            Zone.RELATED,
            Zone.SHARING,
            Zone.ADVERT,
            Zone.CREDIT,
            Zone.CAPTION,
            Zone.EMBED,
            Zone.TOOL,
            Zone.HIDDEN,
            Zone.KICKER,
            Zone.DATE);

    private Elements() {}

    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName());
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether an element holds one article, and not just a part of the page. */
    static boolean isArticle(Element element) {
        return element.normalName().equals("article")
                || element.attr("itemtype").endsWith("Article")
                || element.attr("role").equals("article");
    }

    /** Whether an element's classes file the page, and say nothing of the element. */
    static boolean isNeutral(Element element) {
        return NEUTRAL.contains(element.normalName());
    }

    /** Whether an inline element of these zones is cut out of the paragraph around it. */
    static boolean splitsParagraph(Set<Zone> zones) {
        return !zones.isEmpty() && !Collections.disjoint(zones, SPLITTING);
    }

    /** Whether it is a field that only those who sign up or log in fill in. */
    static boolean isSignUp(Element element) {
        return element.normalName().equals("input")
                && SIGN_UP.contains(element.attr("type").toLowerCase(Locale.ROOT));
    }

    /** Whether a network's script fills it with readers' comments, by the name that the network asks for. */
    static boolean isCommentWidget(Element element) {
        return element.id().equals("disqus_thread") || element.hasClass("fb-comments");
    }

    /** Whether readers who see do not see it: hidden by attribute, by style, or kept for screen readers. */
    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        var style = element.attr("style");
        if (!style.isEmpty() && hides(style)) {
            return true;
        }
        var classes = element.className();
        if (classes.isEmpty()) {
            return false;
        }
        for (var word : SPACE.split(classes)) {
            if (HIDDEN_WORDS.contains(word) || word.endsWith("sr-only")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hides(String style) {
        var compact = style.replace(" ", "");
        return compact.contains("display:none") || compact.contains("visibility:hidden");
    }

    static Set<Zone> zones(Element element) {
        var name = element.normalName();
        var zone = ZONES.get(name);
        if (zone == Zone.FOOTER && isQuotation(element.parent())) {
            // The footer of a block quotation names its speaker.
            return Collections.emptySet();
        }
        return zone == null ? Collections.emptySet() : EnumSet.of(zone);
    }

    static Set<Zone> union(Set<Zone> one, Set<Zone> other) {
        var both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    /** The attributes that tell what an element is for, joined by blanks. */
    static String describe(Element element) {
        var described = new StringBuilder(element.className());
        for (var name : new String[] {"id", "itemprop", "role", "data-testid", "data-component", "data-qa", "rel"}) {
            var value = element.attr(name);
            if (!value.isEmpty() && value.length() < 100) {
                described.append(' ').append(value);
            }
        }
        return described.toString().strip();
    }

    static PageBlock.Form form(Element holder) {
        var name = holder.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            return PageBlock.Form.HEADING;
        }
        return switch (name) {
            case "p" -> inParagraph(holder);
            case "li", "dt", "dd" -> PageBlock.Form.LIST_ITEM;
            case "blockquote" -> PageBlock.Form.QUOTATION;
            case "td", "th" -> PageBlock.Form.CELL;
            case "pre" -> PageBlock.Form.PREFORMATTED;
            default -> isQuotation(holder.parent()) ? PageBlock.Form.QUOTATION : PageBlock.Form.OTHER;
        };
    }

    private static PageBlock.Form inParagraph(Element holder) {
        var parent = holder.parent();
        if (isQuotation(parent)) {
            return PageBlock.Form.QUOTATION;
        }
        return parent != null && parent.normalName().equals("li") ? PageBlock.Form.LIST_ITEM : PageBlock.Form.PARAGRAPH;
    }

    private static boolean isQuotation(@org.jspecify.annotations.Nullable Element element) {
        return element != null && element.normalName().equals("blockquote");
    }
}
