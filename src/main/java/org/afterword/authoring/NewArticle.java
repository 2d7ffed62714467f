package org.afterword.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.Site;
import org.afterword.content.SiteReader;
import org.afterword.content.address.Slug;
import org.afterword.content.address.UrlPath;
import org.afterword.content.article.Article;
import org.afterword.content.article.FrontMatterEdit;
import org.afterword.content.article.Selection;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.memory.ReadMemory;
import org.afterword.content.writing.ContentWriter;
import org.afterword.markdown.Links;
import org.afterword.yaml.YamlText;

/** Begins an article: a draft of today where its address will be. */
public final class NewArticle {
    private static final String FORMS = "templates/new";
    private static final String USUAL = "article";
    private static final int MOST_TAGS = 12;
    private static final String ENDING = "(?i)(?:/?index)?\\.(?:md|markdown|html?)$";

    /** One word that is rather a file's than a title: TCP/IP and 1/2/2024 are titles. */
    private static final Pattern PATH = Pattern.compile(
            "\\S+\\.(?i:md|markdown)|\\.{0,2}/\\S*|content[/\\\\]\\S+|(?=\\S*[a-z])[a-z0-9._-]+(?:[/\\\\][a-z0-9._-]++){2,}+[/\\\\]?");

    private final Path folder;
    private final Site site;
    private final List<Problem> problems;
    private final Moment now;

    /**
     * What is wanted.
     *
     * @param name the last part of its address; empty where the title gives it
     * @param within the folder of its address, such as {@code notes}; empty for the top
     * @param page whether it stands outside lists and feeds
     * @param form the name of a file in {@code templates/new/} without its ending; empty for the usual one
     */
    public record Wanted(String title, Optional<String> name, String within, boolean page, Optional<String> form) {}

    /** @throws IOException if the content folder cannot be listed */
    public NewArticle(Path folder, Moment now) throws IOException {
        this.folder = folder;
        this.now = now;
        var loaded = new SiteReader(folder, Selection.all(now), new ReadMemory()).readWithoutInbox();
        this.site = loaded.site();
        this.problems = loaded.problems();
    }

    /**
     * Writes it.
     *
     * @return the file, as a person would name it from the site's folder
     * @throws Refused if it cannot be
     * @throws IOException if the file cannot be written
     */
    public String make(Wanted wanted) throws IOException, Refused {
        Refused.ifSettingsAreWrong(problems);
        var path = path(wanted);
        refuseWhatIsThere(path);
        var form = form(wanted);
        var text = form.isPresent() ? form.get().filled(wanted.title().strip(), today().toString()) : text(wanted);
        var trial = new AddressTrial(folder, site, now);
        trial.refuse(path, text, form.map(ArticleForm::name));
        if (form.isPresent() && wanted.page()) {
            text = asPage(text, form.get().name());
        }
        var writer = new ContentWriter(folder);
        writer.create(path, text);
        writer.commit();
        return ContentFolder.name(path);
    }

    private static void refusePath(Wanted wanted) throws Refused {
        var title = wanted.title().strip();
        if (wanted.name().isPresent() || !PATH.matcher(title).matches()) {
            return;
        }
        var bare = title.replace('\\', '/')
                .replaceAll("^(?:\\.{0,2}+/)*+(?:content/)?|/+$", "")
                .replaceFirst(ENDING, "");
        int name = bare.lastIndexOf('/') + 1;
        throw new Refused("'%s' is a path; write the title, and name the address: afterword new TITLE%s --name %s"
                .formatted(
                        title,
                        name < 2 ? "" : " --within " + bare.substring(0, name - 1),
                        name < bare.length() ? bare.substring(name) : "NAME"));
    }

    private String path(Wanted wanted) throws Refused {
        refusePath(wanted);
        var slug = Slug.of(
                wanted.name()
                        .map(name -> name.replaceFirst(ENDING, ""))
                        .orElseGet(() -> wanted.title().replace("*", "")),
                Locale.forLanguageTag(site.settings().language()));
        if (slug.isEmpty()) {
            throw new Refused("'" + wanted.name().orElse(wanted.title())
                    + "' has no letter or digit to make an address from; name the address: --name NAME");
        }
        var path = (wanted.within().isEmpty() ? "" : wanted.within() + "/") + slug + ".md";
        var problem = UrlPath.problemWith("/" + path);
        if (problem.isPresent()) {
            throw new Refused("'%s' cannot be an address, since it has %s in it; name another folder: --within %s"
                    .formatted(path, problem.get(), folder(wanted.within())));
        } else if (UrlPath.isTooLong(path) && UrlPath.isTooLong(wanted.within() + "/a.md")) {
            throw new Refused("the folder's name is too long for an address; name a shorter one: --within FOLDER");
        } else if (UrlPath.isTooLong(path)) {
            throw new Refused("the title is too long for an address; name a shorter one: --name NAME");
        } else if (!ContentFolder.isPublished(path)) {
            throw new Refused(
                    "nothing in content/" + wanted.within() + " is published; name another folder: --within FOLDER");
        }
        refuseFileAsFolder(path);
        return path;
    }

    /** A folder that can stand in an address, for one that cannot. */
    private String folder(String within) {
        var likely = Stream.of(within.split("/"))
                .map(part -> Slug.of(part, Locale.forLanguageTag(site.settings().language())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return likely.isEmpty() ? "FOLDER" : likely;
    }

    private void refuseFileAsFolder(String path) throws Refused {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            var above = ContentFolder.name(path.substring(0, end));
            if (Files.isRegularFile(folder.resolve(above))) {
                throw new Refused(above + " is a file; name a folder: --within FOLDER");
            }
        }
    }

    private void refuseWhatIsThere(String path) throws Refused {
        var address = Links.page("/" + path);
        var other = site.articles().stream()
                .filter(article -> article.path().equalsIgnoreCase(address)
                        || article.file().equalsIgnoreCase(ContentFolder.name(path)))
                .findFirst();
        if (other.isPresent()) {
            throw new Refused("%s already exists: '%s'%s; name another address: --name NAME"
                    .formatted(
                            other.get().file(), other.get().title(), other.get().draft() ? ", a draft" : ""));
        }
        var alias = site.articles().stream()
                .filter(article -> article.aliases().contains(address))
                .findFirst();
        if (alias.isPresent()) {
            throw new Refused("%s is an alias of %s; name another address: --name NAME"
                    .formatted(address, alias.get().file()));
        }
        if (Files.exists(folder.resolve(ContentFolder.name(path)), LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(ContentFolder.name(path) + " already exists; name another address: --name NAME");
        }
    }

    private static String asPage(String text, String form) throws Refused {
        return new FrontMatterEdit(text)
                .with("page", "true")
                .orElseThrow(
                        () -> new Refused(form + ": 'page' has no line of its own; write 'page: true' there yourself"));
    }

    private String text(Wanted wanted) {
        var text = new StringBuilder("---\ntitle: ")
                .append(YamlText.scalar(wanted.title().strip()))
                .append('\n');
        if (wanted.page()) {
            text.append("page: true\n");
        } else {
            text.append("date: ").append(today()).append('\n');
            author().ifPresent(key ->
                    text.append("author: ").append(YamlText.scalar(key)).append('\n'));
            text.append("tags: []").append(offered()).append('\n');
        }
        return text.append("draft: true\n---\n\n").toString();
    }

    private LocalDate today() {
        return now.time().atZoneSameInstant(site.settings().zone()).toLocalDate();
    }

    /** The only author of the site: where there are several, which of them writes is not known. */
    private Optional<String> author() {
        var authors = site.settings().authors().keySet();
        return authors.size() == 1 ? authors.stream().findFirst() : Optional.empty();
    }

    /** The tags that are used most, in a comment, to choose from. */
    private String offered() {
        var uses = new TreeMap<String, Integer>();
        site.articles().stream()
                .map(Article::tags)
                .flatMap(Collection::stream)
                .forEach(tag -> uses.merge(tag, 1, Integer::sum));
        return uses.isEmpty()
                ? ""
                : uses.entrySet().stream()
                        .sorted((one, other) -> other.getValue() - one.getValue())
                        .limit(MOST_TAGS)
                        .map(entry -> YamlText.scalar(entry.getKey()))
                        .collect(Collectors.joining(", ", " # such as ", ""));
    }

    /** The usual one is for articles: a page begins with a form only where one is named. */
    private Optional<ArticleForm> form(Wanted wanted) throws IOException, Refused {
        var named = wanted.form()
                .map(form -> form.replaceFirst("^(?:\\./)?" + FORMS + "/", "").replaceFirst("\\.md$", ""));
        var name = FORMS + "/" + named.orElse(USUAL) + ".md";
        var forms = folder.resolve(FORMS);
        var file = folder.resolve(name);
        boolean within = file.normalize().startsWith(forms.normalize());
        if (within && Files.isRegularFile(file) && (named.isPresent() || !wanted.page())) {
            return Optional.of(new ArticleForm(name, text(name, Files.readAllBytes(file))));
        }
        if (named.isPresent()) {
            throw new Refused("there is no " + name + "; " + forms(forms));
        }
        return Optional.empty();
    }

    /** With its own line ends, which the new article shall have, and without the mark that some editors put before it. */
    private static String text(String name, byte[] bytes) throws Refused {
        var wrong = new ArrayList<Problem>();
        if (SourceText.decode(name, bytes, wrong::add).isEmpty()) {
            throw Refused.of(name, wrong.get(0));
        }
        return new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    }

    private static String forms(Path folder) throws IOException {
        var names = "";
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                names = files.filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".md"))
                        .map(name -> name.substring(0, name.length() - ".md".length()))
                        .sorted()
                        .collect(Collectors.joining(", "));
            }
        }
        return names.isEmpty()
                ? "create it: an article with {{ title }} and {{ date }} in their places"
                : "there are: " + names;
    }
}
