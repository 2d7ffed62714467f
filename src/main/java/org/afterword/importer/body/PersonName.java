package org.afterword.importer.body;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.content.address.WebAddress;
import org.afterword.importer.record.PrivateWords;
import org.afterword.markdown.VisitorText;
import org.jsoup.parser.Parser;

/** What a commenter gave about themselves, as far as it may be published. */
public final class PersonName {
    /**
     * Also an address of which damage has made the dot behind its sign another. Nicknames such as {@code M@tt} and {@code
     * D@ve_78} have none.
     */
    private static final Pattern MAIL = Pattern.compile("(?<![^\\s@<>])(?:[^\\s@<>]++@[^\\s@<>.]*+\\.[^\\s@<>]++"
            + "|[^\\s@<>]++@[\\p{L}\\p{N}]++[^\\s@<>\\p{L}\\p{M}\\p{N}]\\p{L}{2}[^\\s@<>]*+"
            + "|[^\\s@<>.]++\\.[^\\s@<>]*+@[^\\s@<>]++)");

    /** Also an address of which the end was masked or damaged, such as {@code 203.0.113.xxx}. */
    private static final Pattern IP = Pattern.compile(
            "\\d{1,3}(?:\\.\\d{1,3}){2}(?:\\S{0,8}|[^\\p{L}]{0,12})|(?i)[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){3,7}");

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    /** Where a name goes on as a field for an address, since damage joined the two. */
    private static final Pattern FIELD =
            Pattern.compile("(?i)(?<!\\W)\\W*+\\b(?:\\w{1,20}_)?(?:e-?mail|ip)[ \\t]{0,9}:.*+", Pattern.DOTALL);

    /** Such as {@code example.org/me}. */
    private static final Pattern HOST = Pattern.compile(
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,9}[A-Za-z]{2,63}(?::\\d{1,5})?(?:[/?#]\\S*)?");

    private PersonName() {}

    /** The name. Who gave an e-mail address as a name is called by what stands before its sign; an IP address is no name. */
    public static Optional<String> of(String given) {
        var name = given.indexOf(':') < 0 ? given : FIELD.matcher(given).replaceFirst("");
        return Optional.of(VisitorText.name(name.indexOf('@') < 0 ? name : withoutHost(name)))
                .filter(text -> !IP.matcher(text).matches())
                .map(text -> PrivateWords.without(text).strip())
                .filter(text -> !text.isEmpty() && !text.equals(PrivateWords.GONE));
    }

    /**
     * The name as another system has it, which may have escaped it once more than its format asks for: {@code Micka&#235;l}
     * is Mickaël.
     */
    public static Optional<String> imported(String given) {
        return of(REFERENCE.matcher(given).find() ? Parser.unescapeEntities(given, true) : given);
    }

    private static String withoutHost(String given) {
        return MAIL.matcher(given)
                .replaceAll(mail -> Matcher.quoteReplacement(
                        mail.group().substring(0, mail.group().indexOf('@')).replaceAll("^.*[:<(]", "")));
    }

    /** The web address, {@code http} or {@code https} only; a host without a scheme, as people write it, is {@code http}. */
    public static Optional<String> address(String given) {
        var url = given.strip();
        return WebAddress.safe(url.indexOf("://") < 0 && HOST.matcher(url).matches() ? "http://" + url : url);
    }
}
