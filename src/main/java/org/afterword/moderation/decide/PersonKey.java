package org.afterword.moderation.decide;

import java.text.Normalizer;
import java.util.Locale;
import org.afterword.base.SameName;
import org.afterword.base.Slashes;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Comment;

/** Compares people by what they called themselves, however they wrote it. */
final class PersonKey {
    private PersonKey() {}

    /** A name without what differs when the same person writes it again: capitals, spaces, forms of letters. */
    static String ofName(String name, Settings settings) {
        return SameName.of(
                Normalizer.normalize(name, Normalizer.Form.NFKC), Locale.forLanguageTag(settings.language()));
    }

    /** A web address without its scheme, {@code www.} and the slash at its end. */
    static String ofAddress(String url) {
        return Slashes.noneBehind(url.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", ""));
    }

    static boolean isAddress(String text) {
        return text.strip().matches("(?i)https?://.*");
    }

    /** Who wrote a comment, for people. */
    static String shown(Comment comment) {
        return comment.name().or(comment::by).orElse("");
    }
}
