package org.afterword.arrival.mail;

/** Joins the lines of a text that is {@code format=flowed} (RFC 3676 §4): one that ends with a space goes on in the next. */
final class Flowed {
    private Flowed() {}

    /** @param deletes whether the space is no part of the text (§4.1) */
    static String joined(String text, boolean deletes) {
        var joined = new StringBuilder();
        int openDepth = -1;
        for (var line : text.split("\n", -1)) {
            int depth = depth(line);
            var content = line.substring(depth);
            content = content.startsWith(" ") ? content.substring(1) : content;
            boolean signature = content.equals("-- ");
            if (openDepth != depth || signature) {
                joined.append(joined.isEmpty() ? "" : "\n").append(">".repeat(depth));
                joined.append(depth > 0 ? " " : "");
            }
            boolean flows = content.endsWith(" ") && !signature;
            joined.append(flows && deletes ? content.substring(0, content.length() - 1) : content);
            openDepth = flows ? depth : -1;
        }
        return joined.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
