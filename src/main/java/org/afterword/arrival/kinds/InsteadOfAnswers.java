package org.afterword.arrival.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.source.JsonObject;

/** What a server gives where it has no answers to give: an error for programs, or a page for people. */
public final class InsteadOfAnswers {
    /** Fields by which services tell of an error: Mastodon, Bluesky and webmention.io; GraphQL; GitHub. */
    private static final List<String> ERRORS = List.of("error", "errors", "documentation_url");

    private static final String MESSAGE = "message";

    /** What stands beside the message of an error, as at Netlify and GitHub: a status (RFC 9110 §15.5, §15.6). */
    private static final List<String> STATUS = List.of("code", "status");

    private static final Pattern FAILED = Pattern.compile("[45]\\d\\d");

    /** A list of answers with none in it, as Formspree, webmention.io and GitHub call it. */
    private static final Pattern NONE = Pattern.compile("\"(?:submissions|children|links|items|nodes)\":\\[]");

    private InsteadOfAnswers() {}

    /**
     * Whether a text says that there is nothing to receive.
     *
     * @param head the beginning of a text that is of no kind that is known
     */
    public static boolean isNone(String head) {
        var text = head.replaceAll("\\s+", "");
        return text.equals("[]")
                || text.startsWith("{")
                        && text.endsWith("}")
                        && !text.contains("[{")
                        && NONE.matcher(text).find();
    }

    /**
     * Says why a file has no answers in it. Its own words are not repeated.
     *
     * @param head the beginning of its text
     * @return empty where it may have some
     */
    public static Optional<String> in(String head) {
        var start = head.stripLeading();
        if (start.startsWith("{") && isError(JsonObject.parsed(head))) {
            return Optional.of("a service says in it that something is wrong, and gave no answers: see what it says,"
                    + " and ask it anew, with the right address and key");
        }
        var lower = start.substring(0, Math.min(start.length(), 15)).toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html") || lower.startsWith("<html")
                ? Optional.of("it is a page for people, which a server gave in place of what it was asked for:"
                        + " see what it says, and ask for the right address")
                : Optional.empty();
    }

    private static boolean isError(JsonObject one) {
        if (FormFields.ARTICLE.stream().anyMatch(one::has)) {
            return false; // a form may have fields of any name
        }
        return ERRORS.stream().anyMatch(one::has)
                || one.has(MESSAGE)
                        && STATUS.stream()
                                .flatMap(name -> one.text(name).stream())
                                .anyMatch(text -> FAILED.matcher(text).matches());
    }
}
