package org.afterword.importer.kinds;

import java.util.regex.Pattern;
import org.afterword.importer.source.XmlElement;

/** Knows WordPress' elements by their own names, where a file gives them a prefix that stands for nothing known, or none. */
final class WordPressNames {
    private static final String PREFIX = "wp:";
    private static final String WORDS = "content:encoded";
    private static final Pattern LOOSE_WORDS = Pattern.compile("(?:(?!content:|excerpt:)[\\w-]+:)?encoded");
    private static final Pattern LOCAL = Pattern.compile("(?:(?!wp:)[\\w-]+:)?"
            + "(post_(?:id|date|date_gmt|modified|modified_gmt|name|parent|type|password)|comment_\\w+|ping_status"
            + "|status|comment|menu_order|is_sticky|attachment_url|postmeta|commentmeta|meta_key|meta_value)");

    private static final String COMMENT = "wp:comment";

    private WordPressNames() {}

    /** Whether an item has an element of WordPress'. */
    static boolean isAny(XmlElement item) {
        return item.children().stream().anyMatch(child -> child.name().startsWith(PREFIX));
    }

    /** The item with WordPress' names, where it has none of them but some that are like them. */
    static XmlElement known(XmlElement item) {
        boolean like = !isAny(item)
                && item.children().stream()
                        .anyMatch(child ->
                                child.name().matches("(?:[\\w-]+:)?(?:post_(?:id|name|type|date)|comment_status)")
                                        || child.children().stream()
                                                .anyMatch(part -> part.name().matches("(?:[\\w-]+:)?comment_content")));
        return withWords(
                like ? item.named(WordPressNames::prefixed) : item.renaming(WordPressNames::isComment, COMMENT));
    }

    /** Whether an element of an unknown name has what only a comment of WordPress' has. */
    private static boolean isComment(XmlElement element) {
        return !element.name().equals(COMMENT)
                && element.child("wp:comment_content").isPresent();
    }

    /** The item's words under their name, where their element has no known prefix; a second such element is the excerpt. */
    private static XmlElement withWords(XmlElement item) {
        if (item.child(WORDS).isPresent()
                || item.children().stream()
                        .noneMatch(child -> LOOSE_WORDS.matcher(child.name()).matches())) {
            return item;
        }
        var met = new boolean[1];
        return item.named(name -> {
            if (!LOOSE_WORDS.matcher(name).matches()) {
                return name;
            }
            boolean first = !met[0];
            met[0] = true;
            return first ? WORDS : "excerpt:encoded";
        });
    }

    private static String prefixed(String name) {
        var local = LOCAL.matcher(name);
        return local.matches() ? PREFIX + local.group(1) : name;
    }
}
