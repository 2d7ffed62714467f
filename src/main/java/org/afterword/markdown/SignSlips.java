package org.afterword.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Finds signs that stayed signs in what stayed plain text: stars, backquotes, what stands for a character, and letters that were read wrongly. */
final class SignSlips {
    private static final Pattern PAIR_OF_STARS =
            Pattern.compile("\\*\\*(?! )[^*\\n]+\\*\\*|\\*\\*[^*\\n]+(?<! )\\*\\*|\\*\\* (?=\\p{L}{3})[^*\\n]+\\*\\*");
    private static final Pattern OPEN_STARS =
            Pattern.compile("(?<![*\\w\\\\])\\*\\*(?=[\\p{L}\\p{N}\"“'(\\[\\f])(?!kwargs)");
    private static final Pattern OPEN_TICK =
            Pattern.compile("(?<![\\p{L}\\p{N}`\\\\])`{1,2}(?=[\\w./$<~-])[^\\n\\f`]*");
    private static final Pattern ACUTE = Pattern.compile("(?<!\\p{L})´[^´\\n\\f]+´");
    private static final Pattern OPEN_TAG = Pattern.compile(
            "</?[a-zA-Z][\\w-]*\\s+[\\w-]+\\s*=|<!-(?!-)|<![—–]|<! -{1,2} |(?<!\\{)(?:</ |< /)[a-zA-Z]{1,10} ?>");
    private static final Pattern ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern OPEN_ENTITY = Pattern.compile(
            "&(?:nbsp(?![;=])|(?:amp|lt|gt|quot|[mn]dash|hellip|[lr][sd]quo|copy|reg|euro|middot|times|eacute|[aouAOU]uml|szlig)(?![\\w;=])|#\\d{2,6}(?![\\d;]))");

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern WRONGLY_READ =
            Pattern.compile("(?:[\\u00c2-\\u00f4][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3})++|\\ufffd|ï¿½");

    /** UTF-8 as mails carry it (RFC 2045 §6.7): what stands for a letter beyond ASCII has two of these at least. */
    private static final Pattern QUOTED = Pattern.compile("(?:=[C-F][0-9A-F](?:=[89AB][0-9A-F]){1,3})++");

    private SignSlips() {}

    static void find(PlainRun run, List<Slip> slips) {
        if (run.has("**")) {
            int before = slips.size();
            run.findOutsideAddresses(PAIR_OF_STARS, Slip.Kind.LOOSE_STARS, slips);
            if (slips.size() == before) {
                run.findOutsideAddresses(OPEN_STARS, Slip.Kind.OPEN_STARS, slips);
            }
        }
        if (run.has("`")) {
            run.find(OPEN_TICK, Slip.Kind.OPEN_TICK, slips);
        }
        if (run.has("´")) {
            run.find(ACUTE, Slip.Kind.ACUTE, slips);
        }
        if (run.has("<")) {
            run.find(OPEN_TAG, Slip.Kind.OPEN_TAG, slips);
        }
        if (run.has("&")) {
            entities(run, slips);
        }
        if (run.has("=")) {
            letters(run, QUOTED, slips);
        }
        if (run.signs().mayBeWronglyRead()) {
            letters(run, WRONGLY_READ, slips);
        }
    }

    /** Whether pairs of stars are told of already. */
    static boolean tellsOfStars(PlainRun run) {
        return PAIR_OF_STARS.matcher(run.words()).find()
                || OPEN_STARS.matcher(run.words()).find();
    }

    private static void entities(PlainRun run, List<Slip> slips) {
        run.find(OPEN_ENTITY, Slip.Kind.OPEN_ENTITY, slips);
        var entity = ENTITY.matcher(run.words());
        while (entity.find()) {
            if (!Entities.isNamedEntity(entity.group(1))) {
                run.add(Slip.Kind.UNKNOWN_ENTITY, entity.start(), entity.group(), slips);
            }
        }
    }

    private static void letters(PlainRun run, Pattern pattern, List<Slip> slips) {
        var letters = pattern.matcher(run.words());
        while (letters.find()) {
            if (letters.group().equals("\ufffd") || !rightly(letters.group()).isEmpty()) {
                run.add(Slip.Kind.WRONGLY_READ, letters.start(), letters.group(), slips);
                return; // once a block is enough: the others come from the same cause
            }
        }
    }

    /** The first letters in a text of any kind that were read wrongly. */
    static Optional<Slip> wrongLetters(String text) {
        for (var pattern : List.of(WRONGLY_READ, QUOTED)) {
            var letters = pattern.matcher(text);
            while (letters.find()) {
                if (letters.group().equals("\ufffd")
                        || !rightly(letters.group()).isEmpty()) {
                    return Optional.of(
                            new Slip(Slip.Kind.WRONGLY_READ, letters.group(), letters.start(), letters.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** UTF-8 that was read as characters of Windows, or written as mails carry it, read as what it is; empty where it is none. */
    static String rightly(String letters) {
        if (letters.indexOf('\ufffd') >= 0) {
            return "";
        } else if (letters.startsWith("=")) {
            return decoded(ByteBuffer.wrap(HexFormat.ofDelimiter("=").parseHex(letters.substring(1))));
        }
        var bytes = ByteBuffer.allocate(letters.length());
        for (char c : letters.toCharArray()) {
            bytes.put(c >= 0x80 && c < 0x100 ? (byte) c : String.valueOf(c).getBytes(WINDOWS)[0]);
        }
        return decoded(bytes.flip());
    }

    private static String decoded(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
