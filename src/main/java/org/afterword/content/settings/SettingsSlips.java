package org.afterword.content.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.Placeholder;
import org.afterword.content.address.PictureName;
import org.afterword.markdown.WrongLetters;
import org.afterword.yaml.Fields;

/** Warns of settings that can be read and most likely were meant otherwise. */
final class SettingsSlips {
    private static final Pattern OWN_MACHINE =
            Pattern.compile("(?i)https?://(?:localhost|127\\.\\d+\\.\\d+\\.\\d+|0\\.0\\.0\\.0|\\[::1])(?:[:/].*)?");
    private static final Pattern OWN_NETWORK = Pattern.compile("(?i)https?://(?:10\\.\\d+\\.\\d+\\.\\d+"
            + "|192\\.168\\.\\d+\\.\\d+|172\\.(?:1[6-9]|2\\d|3[01])\\.\\d+\\.\\d+|[^./:\\[\\]]+|[^/:]+\\.(?:local|lan|internal))"
            + "(?:[:/].*)?");
    private static final Pattern STEADY_ZONE = Pattern.compile("(?:Etc/)?(?:GMT|UTC?)[+-]\\d.*|[+-]\\d{1,2}");

    private static final Pattern OF_FORMSPREE = Pattern.compile("(?i)https://(?:www\\.)?formspree\\.io/.*");

    private static final Pattern NOBODYS =
            Pattern.compile("(?i)//(?:www\\.)?(?:your-?(?:name|domain|site|blog|username)|username)\\.");

    private static final Pattern NO_FORM =
            Pattern.compile("(?i)your[_-]|//(?:www\\.)?example\\.(?:com|org|net)(?:/|$)|/x{4,}|[<>{}]");

    /** Looked for only where a site has such a way. */
    private static final String NO_ENDPOINT = "(?i).*(?:your[_-]|/user_?name(?:/|$)|[<>{}]).*";

    private static final String NO_MAIL =
            "(?i)your[._-]?\\w*@.*|(?:you|me|user|name|someone)@example\\..*|.*@(?:your-?)?domain\\..*";
    private static final String NO_REPOSITORY =
            "(?i)(?:owner|user|user-?name|your-?\\w*)/.*|.*/(?:repo|repository|your-?\\w*)";

    private static final Pattern OF_CODE =
            Pattern.compile("(?i)https?://(?:www\\.)?(?:github\\.com|gitlab\\.com|bitbucket\\.org|codeberg\\.org)/");

    private SettingsSlips() {}

    static void check(Fields fields, Settings settings) {
        for (var name : List.of("title", "description", "footer")) {
            placeholder(fields, name);
        }
        markup(fields, "title", "the site's title");
        markup(fields, "description", "the site's description");
        letters(fields, "footer");
        if (settings.host().isEmpty()) {
            fields.group("outputs")
                    .ifPresent(outputs -> List.of("redirects", "headers").stream()
                            .filter(name -> outputs.line(name)
                                    .filter(value -> value.equalsIgnoreCase("true"))
                                    .isPresent())
                            .forEach(name -> outputs.warn(
                                    "choice",
                                    name,
                                    "no " + name + " are written, since the site names no host",
                                    "write 'host: netlify' or 'host: cloudflare', or take this out")));
        }
        if (settings.conversation().invitation().isPresent()) {
            placeholder(fields.group("comments").orElseThrow(), "invitation");
        }
        ways(fields, settings);
        address(fields, settings.url());
        if (fields.line("time-zone")
                .filter(zone -> STEADY_ZONE.matcher(zone).matches())
                .isPresent()) {
            fields.warn(
                    "time-zone",
                    "time-zone",
                    "this zone keeps one time all year, without a summer time",
                    "write the zone of a city, such as Europe/Madrid, or the distance alone, such as +02:00, if it is meant");
        }
        for (var name : List.of("icon", "image")) {
            if (fields.line(name).filter(path -> !PictureName.isPicture(path)).isPresent()) {
                fields.warn("path", name, "browsers show no picture by this name", PictureName.CURE);
            }
        }
    }

    /** Warns of marks in a text that is shown as it is written. */
    static void markup(Fields fields, String name, String what) {
        letters(fields, name);
        MarkInText.first(fields.line(name).orElse(""))
                .ifPresent(mark -> fields.warn(
                        "markup",
                        name,
                        what + " is plain text, so readers see '" + mark + "' as it is",
                        mark.equals("&amp;") ? "write &" : "write the words alone"));
    }

    /** Warns of letters that were read in another encoding than they were written in. */
    static void letters(Fields fields, String name) {
        WrongLetters.in(fields.line(name).orElse(""))
                .ifPresent(slip -> fields.warn(
                        "letters",
                        name,
                        WrongLetters.message(slip),
                        slip.meantLetters()
                                .map(meant -> "write '" + meant + "', and look for others like it")
                                .orElse("write the letter that was there before")));
    }

    /** Warns of words that are yet to be written, or that were to say that there are none. */
    static void placeholder(Fields fields, String name) {
        var words = fields.line(name);
        if (words.isPresent() && !name.equals("title") && Placeholder.isSwitch(words.get())) {
            fields.warn(
                    "placeholder",
                    name,
                    "the " + name + " is the word '" + words.get() + "', and readers see it",
                    "write what it says, or take the line out to have none");
        } else if (words.isPresent() && Placeholder.is(words.get())) {
            fields.warn(
                    "placeholder",
                    name,
                    "the " + name + " is not written yet, and readers see this",
                    "write it, or take the line out");
        }
    }

    private static void ways(Fields fields, Settings settings) {
        var given = settings.conversation().ways();
        if (!given.isEmpty()) { // a group that is none would be told a second time
            fields.group("comments").flatMap(comments -> comments.group("ways")).ifPresent(ways -> ways(ways, given));
        }
    }

    private static void ways(Fields ways, Ways given) {
        if (given.form().filter(form -> NO_FORM.matcher(form.action()).find()).isPresent()) {
            ways.group("form")
                    .ifPresent(form -> form.warn(
                            "placeholder",
                            "action",
                            "this address only keeps a place for the form's own, so that no answer arrives",
                            "write the one that the service gave you"));
        } else if (given.form()
                .filter(form -> form.service() == Service.PLAIN
                        && OF_FORMSPREE.matcher(form.action()).matches())
                .isPresent()) {
            ways.group("form")
                    .filter(form -> form.isBlank("service"))
                    .ifPresent(form -> form.warn(
                            "form",
                            "action",
                            "this is Formspree's, and without 'service' it gets none of the fields that it wants",
                            "add 'service: formspree'"));
        }
        way(ways, "mail", given.mail(), NO_MAIL);
        way(ways, "github", given.github(), NO_REPOSITORY);
        way(ways, "webmention", given.webmention(), NO_ENDPOINT);
    }

    private static void way(Fields ways, String name, Optional<String> address, String keepsPlace) {
        if (address.filter(text -> text.matches(keepsPlace)).isPresent()) {
            ways.warn(
                    "placeholder",
                    name,
                    "this only keeps a place for your own, so that no answer arrives",
                    "write yours, or take the line out");
        }
    }

    private static void address(Fields fields, String url) {
        if (OWN_MACHINE.matcher(url).matches() || OWN_NETWORK.matcher(url).matches()) {
            fields.warn(
                    "url",
                    "url",
                    OWN_MACHINE.matcher(url).matches()
                            ? "this is the address of one's own machine, where nobody else finds the site"
                            : "this is an address in one's own network, where nobody else finds the site",
                    "write the address at which readers find it; a preview needs none");
        } else if (NOBODYS.matcher(url).find()) {
            fields.warn(
                    "url",
                    "url",
                    "this address only keeps a place for the site's own",
                    "write the address at which readers find it, or take the line out until it has one");
        } else if (OF_CODE.matcher(url).lookingAt()) {
            fields.warn(
                    "url",
                    "url",
                    "this is where the site's files are kept, and not where readers find it",
                    "write the address at which readers find it, such as https://name.github.io/blog");
        } else if (url.indexOf("//", url.indexOf("://") + 3) >= 0) {
            fields.warn(
                    "url",
                    "url",
                    "two slashes stand side by side in the site's address",
                    "write " + url.replaceAll("(?<!:)/{2,}", "/"));
        } else if (url.toLowerCase(Locale.ROOT).matches(".*/(?:index|default)\\.html?")) {
            fields.warn(
                    "url",
                    "url",
                    "the site's address names a file, and all others would be below it",
                    "write " + url.substring(0, url.lastIndexOf('/')));
        }
    }
}
