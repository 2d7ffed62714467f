package org.afterword.importer.body;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.afterword.importer.record.ExportedBlock;

/**
 * Gives WordPress' blocks the words that do not stand in the text: those of a reusable block, and those that a block has in
 * its settings alone. What is not in the export is told. Safe for use by several threads.
 */
public final class Blocks {
    private static final String START = "<!-- wp:";
    private static final String END = "-->";

    /** How many reusable blocks one text can show, those within others counted. */
    private static final int MOST = 500;

    /** How long a text may become by what it shows of others. */
    private static final int LONGEST = 4 << 20;

    /** What says nothing. */
    private static final Set<String> SILENT = Set.of("spacer", "separator", "more", "nextpage");

    private final Map<String, ExportedBlock> reusable;
    private final Set<String> shown = ConcurrentHashMap.newKeySet();

    /** @param reusable the export's reusable blocks by their keys */
    public Blocks(Map<String, ExportedBlock> reusable) {
        this.reusable = reusable;
    }

    /** The text with all that its blocks say. */
    public String expand(String html, Consumer<String> told) {
        return html.contains(START) ? new Expansion(told).expand(html, Set.of()) : html;
    }

    /** Whether a text has shown a reusable block. */
    public boolean isShown(String key) {
        return shown.contains(key);
    }

    /** One text while its blocks are filled. */
    private final class Expansion {
        private final Consumer<String> told;
        private int left = MOST;
        private int length;

        Expansion(Consumer<String> told) {
            this.told = told;
        }

        /** @param within the reusable blocks that the text stands in */
        String expand(String html, Set<String> within) {
            var text = new StringBuilder();
            int copied = 0;
            for (int start = html.indexOf(START);
                    start >= 0;
                    start = html.indexOf(START, Math.max(copied, start + 1))) {
                int end = html.indexOf(END, start);
                if (end < 0) {
                    break;
                }
                start = html.lastIndexOf(START, end); // no comment is within another
                var block = BlockStart.of(html.substring(start + START.length(), end));
                int after = end + END.length();
                int next = block.alone() ? after : html.indexOf("<!--", after);
                boolean closes = !block.alone() && next >= 0 && html.startsWith("<!-- /wp:" + block.name() + " ", next);
                var content = closes ? html.substring(after, next) : "";
                if (block.alone() || closes && (block.isEmbed() || BlockStart.isEmpty(content))) {
                    text.append(html, copied, start).append(said(block, content, within));
                    copied = next;
                }
            }
            return text.append(html, copied, html.length()).toString();
        }

        private String said(BlockStart block, String content, Set<String> within) {
            if (block.name().equals("block")) {
                return reused(block.setting("ref"), block.instead(), within);
            }
            if (block.name().equals("pattern")) {
                told.accept("the pattern '%s' is part of the old theme; its words are not in the export"
                        .formatted(block.setting("slug")));
                return "";
            }
            var link = block.link(content);
            if (!link.isEmpty()) {
                return block.isEmbed() || block.isPicture() ? link : link + block.wordsBesideLink();
            }
            var words = block.name().equals("search") ? "" : block.words();
            if (!words.isEmpty()) {
                told.accept(
                        "the block '%s' has its words in its settings; they became paragraphs".formatted(block.name()));
            } else if (block.alone() && !SILENT.contains(block.name())) {
                told.accept("the export does not contain what the block '%s' shows".formatted(block.name()));
            }
            return words.isEmpty() ? content : words;
        }

        /** @param instead what the text says here in place of some of the block's words */
        private String reused(String key, InsteadOfWords instead, Set<String> within) {
            var block = reusable.get(key);
            if (block == null) {
                told.accept("the reusable block %s is not in the export, so its words are missing".formatted(key));
                return "";
            }
            length += block.text().length();
            if (within.contains(key) || left-- <= 0 || length > LONGEST) {
                told.accept(
                        "the reusable block %s contains itself, or blocks contain each other too deeply; it is left out here"
                                .formatted(key));
                return "";
            }
            shown.add(key);
            var more = new HashSet<>(within);
            more.add(key);
            return "\n\n" + expand(instead.in(block.text(), told), more) + "\n\n";
        }
    }
}
