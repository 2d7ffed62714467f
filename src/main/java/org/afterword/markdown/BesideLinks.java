package org.afterword.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Link;

/** Finds what stands right before a link and shows that something else was meant: a picture, an insertion, or a link in other brackets. */
final class BesideLinks {
    private static final Set<String> EMBEDS =
            Set.of("youtube", "vimeo", "video", "codepen", "gist", "tweet", "spotify", "osf");

    private BesideLinks() {}

    /** @param words of the link */
    static void find(Link link, String words, String markdown, List<Slip> slips) {
        int start = NodePlaces.start(link);
        char before = start > 0 ? markdown.charAt(start - 1) : '\n';
        char first = start < markdown.length() ? markdown.charAt(start) : '\n';
        boolean picture = Outline.isImage(link.getDestination());
        boolean apart = before == ' '
                && markdown.startsWith("! ", start - 2)
                && (start == 2 || markdown.charAt(start - 3) == '\n');
        if (before == '@' && EMBEDS.contains(words.strip().toLowerCase(Locale.ROOT))) {
            add(slips, Slip.Kind.EMBEDDED, markdown.substring(start - 1, NodePlaces.end(link)), start - 1);
        } else if (before == ']' && first == '<') {
            int open = markdown.lastIndexOf('[', start);
            add(
                    slips,
                    Slip.Kind.OTHER_BRACKETS,
                    markdown.substring(Math.max(open, 0), NodePlaces.end(link)),
                    Math.max(open, 0));
        } else if (picture && before == '！') {
            add(slips, Slip.Kind.OTHER_BRACKETS, markdown.substring(start - 1, NodePlaces.end(link)), start - 1);
        } else if (picture && (apart || words.startsWith("!"))) {
            int mark = apart ? start - 2 : start;
            add(slips, Slip.Kind.OTHER_BRACKETS, markdown.substring(mark, NodePlaces.end(link)), mark);
        }
    }

    private static void add(List<Slip> slips, Slip.Kind kind, String written, int start) {
        slips.add(new Slip(kind, written, start, start + written.length()));
    }
}
