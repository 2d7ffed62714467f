package org.afterword.content.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.content.address.WebAddress;
import org.afterword.content.address.WebOrigin;
import org.afterword.yaml.Fields;
import org.afterword.yaml.ForeignFields;
import org.afterword.yaml.Yaml;

/** Reads what {@code site.yaml} says of comments. */
final class ConversationReader {
    private static final ForeignFields OF_COMMENTS = new ForeignFields()
            .add(
                    "use 'state', which can be open, closed or off",
                    "enabled enable active show on default open closed off")
            .add(
                    "use 'ways', with one below it, such as form: {action: https://…}",
                    "provider system service type form mail email github webmention")
            .add("use 'close-after'", "closeafter closeafterdays days closes close closing");

    private static final ForeignFields OF_WAYS = new ForeignFields()
            .add("use 'mail'", "email address")
            .add("use 'github', such as github: owner/repository", "issues repository repo discussions")
            .add(
                    "take it out: an article names the post under which it is talked of, as in discussions: [https://…]",
                    "mastodon fediverse activitypub bluesky atproto twitter x reddit hackernews lemmy")
            .add("write form: {service: netlify}", "netlify")
            .add("write form: {service: formspree, action: https://formspree.io/f/…}", "formspree")
            .add(
                    "take it out: it needs a script, and none runs on a page",
                    "disqus giscus utterances gitalk isso commento remark42 cusdis hyvor");

    private static final ForeignFields OF_FORM = new ForeignFields()
            .add("use 'action'", "url address href target endpoint to")
            .add("take it out: a form is always posted", "method enctype");

    private static final int MOST_DAYS = 36_500;

    private ConversationReader() {}

    static Conversation read(Fields fields) {
        var conversation = new Conversation(
                fields.choice("state", CommentsState.class).orElse(CommentsState.OPEN),
                fields.text("invitation"),
                fields.group("ways", "name one below it, such as 'form: {action: https://…}'")
                        .map(ConversationReader::ways)
                        .orElse(Ways.NONE),
                fields.parsed(
                        "close-after",
                        "close-after",
                        ConversationReader::days,
                        ConversationReader::meantDays,
                        "a number of days from 1 to " + MOST_DAYS + ", such as 90 days"),
                trust(fields));
        fields.refuseOthers(OF_COMMENTS);
        return conversation;
    }

    private static Ways ways(Fields fields) {
        if (fields.isLeftEmpty("form")) {
            fields.report("form", "form", "the form has nowhere to send an answer", "write form: {action: https://…}");
        }
        var ways = new Ways(
                fields.group("form", formCure(fields)).flatMap(ConversationReader::form),
                fields.parsed(
                        "mail",
                        "mail",
                        ConversationReader::mail,
                        text -> Meant.cure(text, Meant::mail, ConversationReader::mail),
                        "an address such as answers@example.org"),
                fields.parsed(
                        "github",
                        "github",
                        ConversationReader::repository,
                        text -> Meant.cure(text, Meant::repository, ConversationReader::repository),
                        "owner/repository, such as linnea/good-footing"),
                fields.parsed(
                        "webmention",
                        "webmention",
                        ConversationReader::endpoint,
                        text -> Meant.cure(text, Meant::endpoint, ConversationReader::endpoint),
                        "an address that begins with https://, or a path such as /webmention"));
        fields.refuseOthers(OF_WAYS);
        return ways;
    }

    private static String formCure(Fields ways) {
        var text = ways.value("form").orElse(null) instanceof Yaml.Scalar scalar ? scalar.text() : "";
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "netlify" -> "write form: {service: netlify}";
            case "formspree" -> "write form: {service: formspree, action: https://formspree.io/f/…}";
            default ->
                text.contains("/") ? "write form: {action: \"" + text + "\"}" : "write form: {action: https://…}";
        };
    }

    /** Netlify takes a form at any path of the site, and shows what stands there: so there need not be an action. */
    private static Optional<Form> form(Fields fields) {
        var service = fields.choice("service", Service.class);
        boolean atFormspree = service.filter(Service.FORMSPREE::equals).isPresent();
        var action = fields.parsed(
                "action",
                "form",
                ConversationReader::endpoint,
                text -> atFormspree && text.matches("\\w+")
                        ? Optional.of("write https://formspree.io/f/" + text)
                        : Meant.cure(text, Meant::endpoint, ConversationReader::endpoint),
                "an address that begins with https://, or a path such as /answer");
        boolean atNetlify = service.filter(Service.NETLIFY::equals).isPresent();
        boolean isMisspelt = fields.misspells("action", OF_FORM);
        fields.refuseOthers(OF_FORM);
        if (fields.isBlank("action") && !atNetlify && !isMisspelt) {
            fields.report(
                    "form",
                    "action",
                    "the form has nowhere to send an answer",
                    atFormspree ? "add 'action: https://formspree.io/f/…'" : "add 'action: https://…'");
        } else if (atNetlify && action.isPresent() && !action.get().startsWith("/")) {
            fields.report(
                    "form",
                    "action",
                    "a form that Netlify takes is sent to a path of the site itself",
                    "leave 'action' out");
            return Optional.empty();
        }
        return atNetlify && fields.isBlank("action")
                ? Optional.of(new Form(Form.THANKS, Service.NETLIFY))
                : action.map(address -> new Form(address, service.orElse(Service.PLAIN)));
    }

    /** Texts that are names, or accounts where they look like ones. */
    private static List<String> trust(Fields fields) {
        var trust = new ArrayList<String>();
        for (var item : fields.texts("trust")) {
            var text = item.text().strip();
            boolean account = Account.isMeant(text);
            if (!account && mail(text.replaceFirst("^@", "")).isPresent()) {
                fields.report(
                        "trust",
                        item,
                        "nobody can be known by an e-mail address, since none is kept",
                        "write the name; or acct:" + text.replaceFirst("^@", "")
                                + ", if it is an account of the Fediverse");
                continue;
            }
            var read = account
                    ? Account.parse(text)
                    : Optional.of(text).filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit));
            read.ifPresentOrElse(
                    trust::add,
                    () -> fields.report(
                            "trust",
                            item,
                            account ? "this cannot be an account" : "this is nobody's name",
                            account ? "write " + Account.SHAPES : "write one, or take this out"));
        }
        return List.copyOf(trust);
    }

    private static Optional<String> endpoint(String text) {
        boolean path = text.startsWith("/");
        return path || text.regionMatches(true, 0, "https://", 0, 8)
                ? WebAddress.safeOrPath(text)
                        .filter(address -> address.indexOf('#') < 0)
                        .filter(address -> path || WebOrigin.of(address).isPresent())
                : Optional.empty();
    }

    /** One address without a name around it, in letters that need no quotes (RFC 6068 §2, RFC 5321 §4.1.2). */
    static Optional<String> mail(String text) {
        return Optional.of(text)
                .filter(address -> address.matches(
                        "[A-Za-z0-9.!$*+/=^_`{|}~'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}"));
    }

    private static Optional<String> repository(String text) {
        return Optional.of(text)
                .filter(name -> name.matches("[A-Za-z0-9-]{1,100}/[A-Za-z0-9._-]{1,100}")
                        && !name.endsWith("/..")
                        && !name.endsWith(".git"));
    }

    private static Optional<String> meantDays(String text) {
        var found = Pattern.compile("(\\d{1,4})\\s*(?i)(d|days?|w|weeks?|months?|y|years?)?")
                .matcher(text.strip());
        if (text.strip().matches("(?i)0( days?)?|never|off|no|false")) {
            return Optional.of("take the line out, to let discussions stay open");
        } else if (!found.matches()) {
            return Optional.empty();
        }
        int each = switch (found.group(2) == null
                ? 'd'
                : Character.toLowerCase(found.group(2).charAt(0))) {
            case 'w' -> 7;
            case 'm' -> 30;
            case 'y' -> 365;
            default -> 1;
        };
        return days(Integer.parseInt(found.group(1)) * each + " days").map(days -> "write " + days + " days");
    }

    private static Optional<Integer> days(String text) {
        return Optional.of(text)
                .filter(words -> words.matches("[1-9]\\d{0,4} days?"))
                .map(words -> Integer.valueOf(words.substring(0, words.indexOf(' '))))
                .filter(days -> days <= MOST_DAYS);
    }
}
