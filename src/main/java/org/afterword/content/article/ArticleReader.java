package org.afterword.content.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.MeantDate;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.address.PictureName;
import org.afterword.content.address.Slug;
import org.afterword.content.address.WebAddress;
import org.afterword.content.settings.ExtraFields;
import org.afterword.content.settings.IgnoredCodes;
import org.afterword.content.settings.Language;
import org.afterword.content.settings.PolicyWarnings;
import org.afterword.content.settings.Settings;
import org.afterword.content.settings.SyntaxReader;
import org.afterword.content.shortcode.ShortcodeCalls;
import org.afterword.content.thread.Discussion;
import org.afterword.content.thread.Tally;
import org.afterword.markdown.Glance;
import org.afterword.markdown.Links;
import org.afterword.markdown.Outline;
import org.afterword.markdown.Quotation;
import org.afterword.markdown.Syntax;
import org.afterword.template.Shortcodes;
import org.afterword.yaml.Fields;
import org.afterword.yaml.Yaml;

/** Reads an article without its discussion. Whatever is wrong in it is reported, and it is read all the same. */
public final class ArticleReader {
    /** Of Mastodon and others like it, and of Bluesky. */
    private static final Pattern NO_POST =
            Pattern.compile("https?://(?:[^/\\s]+/@[^/\\s]+|bsky\\.app/profile/[^/\\s]+)/?");

    /** What shows a picture in a text: in Markdown, in HTML or in a wiki's marks. */
    private static final Pattern MARKED_PICTURE =
            Pattern.compile("!?\\[[^\\]]*+\\]\\(\\s*+<?([^()<>\\s\"]++)[^)]*+\\)|!?\\[\\[([^\\[\\]|]++)[^\\]]*+\\]\\]");

    private final Settings settings;
    private final AuthorField author;
    private final TagsReader tags;
    private final PolicyWarnings policy;
    private final ArticleDates dates;
    private final Shortcodes shortcodes;
    private final boolean tellsOfWords;

    /** @param now what dates are judged by */
    public ArticleReader(Settings settings, Moment now) {
        this(settings, Shortcodes.NONE, now, true);
    }

    /**
     * @param shortcodes those that articles can call
     * @param tellsOfWords whether to look for slips in the text, and where it leads, which takes longer than to read it
     */
    public ArticleReader(Settings settings, Shortcodes shortcodes, Moment now, boolean tellsOfWords) {
        this.shortcodes = shortcodes;
        this.tellsOfWords = tellsOfWords;
        this.dates = new ArticleDates(now);
        var language = Locale.forLanguageTag(settings.language());
        this.author = new AuthorField(settings, language);
        this.tags = new TagsReader(language);
        this.settings = settings;
        this.policy = new PolicyWarnings(settings);
    }

    /** @param path the file's path from the content folder, such as {@code 2012/04/old.md} */
    public Article read(SourceText source, String path, Consumer<Problem> problems) {
        var front = FrontMatter.of(source, problems);
        var fields = front.fields();
        var folder = "/" + path.substring(0, path.lastIndexOf('/') + 1);
        var title = fields.line("title");
        if (fields.isBlank("title") && !fields.misspells("title", FieldsElsewhere.CURES) && front.readable()) {
            var place = fields.has("title") ? fields.placeOf("title").position() : source.at(1, 1, 3);
            problems.accept(Problem.error(
                    "front-matter/title",
                    place,
                    "the article has no title",
                    fields.has("title")
                            ? "write it behind 'title:'"
                            : TitleTwice.cure(source.text().substring(front.bodyStart()))));
        }
        var date = moment(fields, "date");
        var spoken = Language.read(fields, settings.spoken());
        var own = SyntaxReader.read(fields, settings.markdown(), tongue(spoken, path));
        var calls = ShortcodeCalls.of(source, front.bodyStart(), own, shortcodes, spoken.tag());
        var text = calls.replaced(problems);
        var markdown = text.text();
        var syntax = text.isPlain() ? own : own.withShortcodes();
        var glance = Glance.at(text, syntax);
        var quotation = Quotation.of(markdown, syntax);
        var article = new Article(
                Links.page("/" + path),
                source.path(),
                title.map(syntax::set).orElse(path),
                date,
                moment(fields, "updated"),
                author.read(fields),
                tags.read(fields, problems),
                fields.stripped("description").map(syntax::set),
                fields.flag("draft", false),
                moment(fields, "expires"),
                AliasReader.read(fields, problems),
                image(fields, folder),
                fields.isBlank("enclosure") ? Optional.empty() : EnclosureReader.read(fields, folder),
                series(fields),
                steps(fields, markdown, syntax, problems),
                fields.choice("comments", CommentsField.class)
                        .map(CommentsField::own)
                        .orElse(settings.conversation().state()),
                closes(fields, date),
                discussions(fields),
                fields.flag("page", false),
                Optional.of(spoken).filter(one -> !one.equals(settings.spoken())),
                syntax,
                TranslationsReader.read(fields, folder),
                shares(fields),
                IgnoredCodes.read(fields),
                ExtraFields.read(fields),
                quotation.orElseGet(() -> Outline.excerpt(markdown, syntax)),
                quotation.isPresent(),
                glance.words(),
                Outline.images(markdown, folder),
                tellsOfWords ? TextLinks.of(glance, markdown, folder, settings.url()) : Set.of(),
                Tally.NONE,
                Contents.of(
                        Fingerprint.NONE,
                        calls.fingerprint(),
                        Fingerprint.NONE,
                        new Contents.Read(text, Discussion.EMPTY)));
        fields.refuseOthers(FieldsElsewhere.CURES);
        dates.check(fields, article, spoken.tag(), problems);
        author.check(fields, article, problems);
        PlainFields.check(fields, problems);
        if (front.readable()) {
            FieldSlips.check(fields, article, problems);
            title.flatMap(words -> TitleTwice.check(source, front.bodyStart(), words))
                    .ifPresent(problems);
        }
        ForeignFolders.problem(Position.file(source.path()), path, article).ifPresent(problems);
        if (article.enclosure().isPresent()) {
            EnclosureReader.checkPolicy(fields, article.enclosure().get(), policy, problems);
        }
        var wrong = new TextProblems(source, front, folder, syntax, text);
        wrong.tell(glance, problems);
        if (tellsOfWords) {
            wrong.tellSlips(glance, calls, policy, problems);
        }
        return article;
    }

    private Optional<Moment> moment(Fields fields, String name) {
        return fields.parsed(
                name,
                "date",
                text -> Moment.parse(text, settings.zone()),
                MeantDate::cure,
                "a date such as 2024-05-01 or 2024-05-01T09:30:00+02:00");
    }

    /** Whoever says that a discussion is open wants it open. */
    private Optional<Moment> closes(Fields fields, Optional<Moment> date) {
        var days = settings.conversation().closeAfterDays();
        return days.isPresent() && !fields.has("comments")
                ? date.map(published -> published.plusDays(days.get()))
                : Optional.empty();
    }

    /** The language that the words are in; a name such as {@code title.es.md} tells it where nothing else does. */
    private String tongue(Language spoken, String path) {
        int end = path.lastIndexOf('.');
        int dot = path.lastIndexOf('.', end - 1);
        return spoken.equals(settings.spoken()) && dot > path.lastIndexOf('/')
                ? Language.shortTag(path.substring(dot + 1, end)).orElse(spoken.tag())
                : spoken.tag();
    }

    private static boolean shares(Fields fields) {
        return fields.value("comments").orElse(null) instanceof Yaml.Scalar comments
                && comments.text().strip().equals("shared");
    }

    private static List<String> discussions(Fields fields) {
        var discussions = new LinkedHashSet<String>();
        for (var item : fields.texts("discussions")) {
            var address = WebAddress.safe(item.text().strip());
            if (address.filter(one -> NO_POST.matcher(one).matches()).isPresent()) {
                fields.warn(
                        "discussion",
                        item,
                        "this is a person's page, and no post that readers can answer",
                        "write the address of the post about this article");
            }
            address.ifPresentOrElse(
                    one -> {
                        if (!discussions.add(one)) {
                            fields.warn(
                                    "discussion", item, "this post is named above already", "take one of the two out");
                        }
                    },
                    () -> fields.report(
                            "discussion",
                            item,
                            "this is not an address on the web",
                            "write the address of a post elsewhere, beginning with https://"));
        }
        return List.copyOf(discussions);
    }

    private static Optional<String> series(Fields fields) {
        var series = fields.line("series");
        if (series.isPresent() && Slug.of(series.get()).isEmpty()) {
            fields.report(
                    "series", "series", "a series needs a letter or a digit in its name, to stand in an address", "");
            return Optional.empty();
        }
        return series;
    }

    private static Optional<Article.Picture> image(Fields fields, String folder) {
        var node = fields.value("image");
        var group = node.filter(Yaml.Mapping.class::isInstance).flatMap(any -> fields.group("image"));
        var src = group.isPresent() ? group.get().text("src") : fields.text("image");
        var alt = group.flatMap(picture -> picture.text("alt")).orElse("");
        boolean isGroup = group.isPresent() && !group.get().hasOthers();
        group.ifPresent(Fields::refuseOthers);
        if (src.filter(name -> !name.isBlank()).isEmpty()) {
            if (src.isPresent() || isGroup) {
                fields.report("image", "image", "no file is named", "write its name, such as image: {src: photo.jpg}");
            }
            return Optional.empty();
        }
        var marked = MARKED_PICTURE.matcher(src.get().strip());
        if (marked.matches()) {
            fields.report(
                    "image",
                    "image",
                    "a picture's name stands here without marks",
                    "write image: " + (marked.group(1) == null ? marked.group(2) : marked.group(1)));
            return Optional.empty();
        }
        var path = Links.isElsewhere(src.get())
                ? Optional.<String>empty()
                : Links.resolve(src.get().strip(), folder).map(Links::file);
        if (path.isEmpty()) {
            fields.report(
                    "image",
                    "image",
                    "the image must be a file of this site, not '" + src.get() + "'",
                    "put the file beside the article and write its name");
        }
        path.filter(found -> !PictureName.isPicture(found))
                .ifPresent(found -> fields.warn(
                        "image",
                        "image",
                        "browsers show no picture by the name '" + src.get().strip() + "'",
                        PictureName.CURE));
        return path.map(found -> new Article.Picture(found, alt));
    }

    private static List<String> steps(Fields fields, String markdown, Syntax syntax, Consumer<Problem> problems) {
        if (!fields.flag("steps", false)) {
            return List.of();
        }
        var steps = Outline.steps(markdown, syntax);
        if (steps.isEmpty()) {
            problems.accept(Problem.warning(
                    "front-matter/steps",
                    fields.placeOf("steps").position(),
                    "the article has no ordered list whose items could be the steps",
                    "write the steps as a list that begins with '1.', or take 'steps' out"));
        }
        return steps;
    }
}
