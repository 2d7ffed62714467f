package org.afterword.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Writes Markdown that means nothing and has everything in it that people use. */
final class Writing {
    private final Dice dice;

    Writing(Dice dice) {
        this.dice = dice;
    }

    String word() {
        if (dice.onceIn(90)) {
            return dice.oneOf(Vocabulary.FOREIGN);
        }
        return dice.oneOf(dice.below(100) < 45 ? Vocabulary.SMALL : Vocabulary.NOUNS);
    }

    /** So many words without any marks, the first with a capital. */
    String line(int words) {
        var line = new StringBuilder();
        for (int i = 0; i < words; i++) {
            line.append(i == 0 ? "" : " ").append(word());
        }
        return capital(line.toString());
    }

    /** So many words as sentences, with emphasis, links and code here and there. */
    String prose(int words) {
        var prose = new StringBuilder();
        int left = dice.from(6, 16);
        for (int i = 0; i < words; i++) {
            boolean first = prose.isEmpty() || prose.charAt(prose.length() - 1) != ' ';
            var word = first ? capital(word()) : word();
            prose.append(first && i > 0 ? " " : "").append(marked(word));
            boolean last = i == words - 1;
            if (--left == 0 || last) {
                prose.append(dice.oneOf(List.of(".", ".", ".", ".", ".", "?", "!")));
                left = dice.from(6, 16);
            } else {
                prose.append(dice.onceIn(12) ? ", " : " ");
            }
        }
        return prose.toString();
    }

    private String marked(String word) {
        return switch (dice.below(220)) {
            case 0, 1 -> "*" + word + "*";
            case 2, 3 -> "**" + word + "**";
            case 4 -> "`" + dice.oneOf(Vocabulary.NOUNS) + "`";
            case 5, 6 -> "[" + word + "](https://example.org/" + dice.oneOf(Vocabulary.NOUNS) + "/)";
            default -> word;
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A list; with {@code nested}, its first two items have lists of their own. */
    String list(boolean numbered, int items, boolean nested) {
        var list = new ArrayList<String>();
        for (int i = 1; i <= items; i++) {
            list.add((numbered ? i + ". " : "- ") + prose(dice.from(5, 10)));
            if (nested && i <= 2) {
                list.add((numbered ? "   " : "  ") + "- " + prose(dice.from(3, 6)));
                list.add((numbered ? "   " : "  ") + "- " + prose(dice.from(3, 6)));
            }
        }
        return String.join("\n", list);
    }

    private String code() {
        var a = dice.oneOf(Vocabulary.NOUNS);
        var b = dice.oneOf(Vocabulary.NOUNS);
        return """
                ```java
                // %s & %s
                for (int i = 0; i < %s.length && !"<%s>".isEmpty(); i++) {
                    total += %s[i] * %d;
                }
                ```""".formatted(a, b, a, b, a, dice.from(2, 99));
    }

    private String image() {
        return "![" + line(3) + "](/img/figure.svg)";
    }

    String quote(int words) {
        return "> " + prose(words);
    }

    /** About six hundred words: each kind of block once, in any order, with paragraphs between them. */
    String article() {
        var blocks = new ArrayList<>(
                List.of(list(false, 4, false), list(true, 4, false), list(false, 3, true), code(), quote(30), image()));
        shuffle(blocks);
        var article = new ArrayList<String>();
        article.add(prose(dice.from(55, 85)));
        for (int i = 0; i < blocks.size(); i++) {
            if (i % 2 == 0) {
                article.add("## " + line(dice.from(2, 5)));
            } else if (i == 3) {
                article.add("### " + line(3));
            }
            article.add(prose(dice.from(45, 75)));
            article.add(blocks.get(i));
        }
        return String.join("\n\n", article) + "\n";
    }

    private void shuffle(List<String> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, dice.below(i + 1));
        }
    }

    /** What a visitor writes. One or two in a hundred try something that must not work. */
    String comment() {
        int words = dice.from(10, 80);
        var parts = new ArrayList<String>();
        if (words < 45) {
            parts.add(prose(words));
        } else {
            parts.add(prose(words / 2));
            parts.add(prose(words - words / 2));
        }
        int kind = dice.below(1000);
        if (kind < 6) {
            parts.add("<script>alert(" + words + ")</script>");
        } else if (kind < 12) {
            parts.add(prose(4) + " <img src=x onerror=\"alert(" + words + ")\"> <b>" + word() + "</b>");
        } else if (kind < 17) {
            parts.add(prose(4) + " [" + word() + "](javascript:alert(" + words + "))");
        } else if (kind < 70) {
            parts.add(0, quote(8));
        } else if (kind < 100) {
            parts.add(list(false, 3, false));
        }
        return String.join("\n\n", parts) + "\n";
    }
}
