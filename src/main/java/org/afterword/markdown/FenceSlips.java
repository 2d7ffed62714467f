package org.afterword.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;

/** Finds fences that are not closed, or not before another one begins, and what was most likely the code's last line. */
final class FenceSlips {
    private static final Pattern OPENING = Pattern.compile("(?m)^ {0,3}(`{3,}|~{3,})[a-z][\\w+#-]*$");

    /** What hardly is code: a heading, or a sentence, behind an empty line. */
    private static final Pattern PROSE = Pattern.compile(
            "(?m)(?<=\\n\\n)(?:#{2,6} \\p{Lu}|(?:\\p{Lu}[\\p{L}']*|I|A)(?: [\\p{L}'’,-]+){2,}[.,:!?]?(?: |$))");

    private FenceSlips() {}

    static void find(FencedCodeBlock block, List<Slip> slips) {
        boolean isLast = block.getParent() instanceof Document && block.getNext() == null;
        boolean isOpen = block.getClosingFenceLength() == null && isLast;
        int next = next(block);
        if (isOpen || next >= 0) {
            int start = NodePlaces.start(block);
            var code = next < 0 ? block.getLiteral() : block.getLiteral().substring(0, next);
            var other = otherFence(code);
            slips.add(new Slip(
                    next < 0 ? Slip.Kind.OPEN_FENCE : Slip.Kind.NESTED_FENCE,
                    other.isEmpty() ? lastLine(code, next >= 0) : other,
                    start,
                    start + block.getOpeningFenceLength()));
        }
    }

    /** Where the code has a line that begins other code; -1 where it has none. */
    private static int next(FencedCodeBlock block) {
        if (block.getLiteral().indexOf(block.getFenceCharacter().repeat(3)) < 0) {
            return -1;
        }
        var opening = OPENING.matcher(block.getLiteral());
        while (opening.find()) {
            boolean isOfThisKind = opening.group(1).startsWith(block.getFenceCharacter());
            if (isOfThisKind && opening.group(1).length() >= block.getOpeningFenceLength()) {
                return opening.start();
            }
        }
        return -1;
    }

    /** A line that was to close the code, and cannot: it has other signs, fewer ones, or blanks before it. Empty where there is none. */
    private static String otherFence(String code) {
        var alone = "";
        int count = 0;
        boolean isInner = false;
        for (var line : code.split("\n")) {
            var bare = line.strip();
            boolean isFence = bare.startsWith("```") || bare.startsWith("~~~");
            boolean isAlone = isFence && bare.chars().allMatch(c -> c == bare.charAt(0));
            if (isAlone && !isInner) {
                alone = count++ == 0 ? line.stripTrailing() : alone;
            }
            isInner = isFence && !isAlone || isInner && !isAlone;
        }
        return count % 2 == 1 ? alone : "";
    }

    /**
     * The last line before the first words that are hardly code; empty where nobody can tell.
     *
     * @param isCode whether what has no such words is code to its end
     */
    private static String lastLine(String code, boolean isCode) {
        var prose = PROSE.matcher(code);
        boolean found = prose.find();
        return found || isCode
                ? code.substring(0, found ? prose.start() : code.length())
                        .stripTrailing()
                        .lines()
                        .map(line -> line.strip())
                        .filter(line -> !line.startsWith("```") && !line.startsWith("~~~"))
                        .reduce("", (before, line) -> line)
                : "";
    }
}
