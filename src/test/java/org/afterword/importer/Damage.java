package org.afterword.importer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What happens to files. To bytes: bits that flip, bytes that are lost or written over, lines that lose their beginning, an end
 * cut off. To text, by editors and other programs: lines doubled, lost or moved, tags deleted, values and names exchanged,
 * lines taken out as XML's comments, lines broken anywhere.
 */
final class Damage {
    private static final String ODD = "<>&\"'\0]![/= \n\u0008{}:-,";
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>\n]*>");

    /** The value of a field, but no words: where these change places with others, nobody can tell. */
    private static final Pattern VALUE = Pattern.compile(
            "(?<=: ?)\"(?:[^\"\\\\\n]|\\\\.)*+\"(?=[,}\\]])(?<!z\\.(?:\\\\n|</p>)?\")|(?<=>)[^<>\n]+(?=</)(?<!z\\.)|(?<=: )[^\n\"<{\\[]+(?=\n)");

    private static final Pattern NAME = Pattern.compile(
            "\"[A-Za-z_][\\w-]*\"(?=:)|(?<=</?)[A-Za-z][\\w:]*(?=[ >])|^[A-Z][A-Za-z ]*(?=:)", Pattern.MULTILINE);
    private static final Pattern LINE = Pattern.compile("[^\n]*\n");

    private static final Pattern WORDS = Pattern.compile("[^\\s<>\"]++");

    private Damage() {}

    static byte[] to(byte[] bytes, Random random) {
        var bent = bytes.clone();
        int times = random.nextInt(3) == 0 ? 1 + random.nextInt(12) : 1;
        for (int i = 0; i < times; i++) {
            if (bent.length == 0) {
                return bent;
            }
            bent = random.nextBoolean() ? byAccident(bent, random) : byHand(bent, random);
        }
        return bent;
    }

    private static byte[] byAccident(byte[] bytes, Random random) {
        var bent = bytes;
        int at = random.nextInt(bent.length);
        switch (random.nextInt(5)) {
            case 0 -> bent[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bent[at] = (byte) ODD.charAt(random.nextInt(ODD.length()));
            case 2 -> {
                int end = Math.min(bent.length, at + 1 + random.nextInt(random.nextBoolean() ? 4 : 60));
                var rest = Arrays.copyOfRange(bent, end, bent.length);
                bent = Arrays.copyOf(bent, at + rest.length);
                System.arraycopy(rest, 0, bent, at, rest.length);
            }
            case 3 -> bent[at] = (byte) (32 + random.nextInt(95));
            default -> {
                if (random.nextInt(6) == 0) {
                    bent = Arrays.copyOf(bent, at + 1);
                } else {
                    int line = at;
                    while (line > 0 && bent[line] != '\n') {
                        line--;
                    }
                    bent[line] = (byte) (random.nextBoolean() ? ' ' : 'x');
                }
            }
        }
        return bent;
    }

    private static byte[] byHand(byte[] bytes, Random random) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var bent = switch (random.nextInt(9)) {
            case 0 -> one(text, LINE, random, line -> line + line);
            case 1 -> one(text, LINE, random, line -> "");
            case 2 -> one(text, TAG, random, tag -> "");
            case 3 -> exchanged(text, VALUE, random);
            case 4 -> exchanged(text, NAME, random);
            case 5 -> exchanged(text, LINE, random);
            case 6 -> one(text, LINE, random, line -> "<!-- " + line.replace("\n", " -->\n"));
            case 7 -> everywhere(text, random);
            default ->
                one(text, WORDS, random, word -> {
                    int at = random.nextInt(word.length() + 1);
                    return word.substring(0, at) + "\n" + word.substring(at);
                });
        };
        return bent.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String one(String text, Pattern pattern, Random random, UnaryOperator<String> change) {
        var all = pattern.matcher(text).results().toList();
        if (all.isEmpty()) {
            return text;
        }
        var found = all.get(random.nextInt(all.size()));
        return text.substring(0, found.start()) + change.apply(found.group()) + text.substring(found.end());
    }

    /** Two of them change places. */
    private static String exchanged(String text, Pattern pattern, Random random) {
        var all = pattern.matcher(text).results().toList();
        if (all.size() < 2) {
            return text;
        }
        int first = random.nextInt(all.size() - 1);
        int second = random.nextBoolean() ? first + 1 : first + 1 + random.nextInt(all.size() - first - 1);
        var one = all.get(first);
        var other = all.get(second);
        return text.substring(0, one.start())
                + other.group()
                + text.substring(one.end(), other.start())
                + one.group()
                + text.substring(other.end());
    }

    /** A name stands where another stood, and the other where it stood, all over the file. */
    static String everywhere(String text, Random random) {
        List<String> names =
                NAME.matcher(text).results().map(MatchResult::group).distinct().toList();
        if (names.size() < 2) {
            return text;
        }
        var one = names.get(random.nextInt(names.size()));
        var other = names.get(random.nextInt(names.size()));
        return NAME.matcher(text)
                .replaceAll(found ->
                        found.group().equals(one) ? other : found.group().equals(other) ? one : found.group());
    }
}
