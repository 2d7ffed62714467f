import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the folder of a site from the manual, which is written to be read on a code host as well. A page's first heading
 * becomes its title. Links between pages stay as they are. A file of docs/ that is linked to comes along; a link to any
 * other file of the repository leads to the repository's address, or becomes words where none is given.
 *
 * <p>Arguments: the repository's folder, the site's folder, the repository's address on the web (which may be empty).
 */
final class ManualContent {
    private static final Pattern LINK =
            Pattern.compile("(!?)\\[((?:[^\\[\\]]|\\[[^\\]]*\\])*)\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");
    private static final Pattern ANY_BUT_THESE = Pattern.compile("https?:.*|mailto:.*|/.*");
    private static final String DECISIONS = "decisions";

    private final Path repository;
    private final Path docs;
    private final Path content;
    private final String address;

    private ManualContent(Path repository, Path site, String address) {
        this.repository = repository;
        this.docs = repository.resolve("docs");
        this.content = site.resolve("content");
        this.address = address;
    }

    public static void main(String[] arguments) throws IOException {
        var site = Path.of(arguments[1]);
        var repository = Path.of(arguments[0]).toAbsolutePath().normalize();
        var manual = new ManualContent(repository, site, arguments[2]);
        manual.clear();
        copy(repository.resolve("src/manual/site.yaml"), manual.content.resolve("site.yaml"));
        copy(repository.resolve("content/icon.svg"), manual.content.resolve("icon.svg"));
        copy(repository.resolve("src/manual/templates/list.html"), site.resolve("templates/list.html"));
        for (var page : manual.pages()) {
            manual.write(page);
        }
        manual.writeDecisions();
    }

    private void clear() throws IOException {
        if (Files.exists(content)) {
            try (var files = Files.walk(content)) {
                for (var file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<Path> pages() throws IOException {
        try (var files = Files.walk(docs)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private void write(Path page) throws IOException {
        var lines = new ArrayList<String>();
        boolean code = false;
        for (var line : Files.readAllLines(page)) {
            code ^= line.strip().startsWith("```");
            lines.add(code ? line : LINK.matcher(line).replaceAll(link -> Matcher.quoteReplacement(led(page, link))));
        }
        page(docs.relativize(page).toString(), title(page), String.join("\n", lines.subList(1, lines.size())));
    }

    /** A link as it is to stand on the site. */
    private String led(Path page, MatchResult link) {
        var target = page.resolveSibling(link.group(3)).normalize();
        if (ANY_BUT_THESE.matcher(link.group(3)).matches() || !Files.exists(target)) {
            return link.group();
        }
        if (target.equals(docs.resolve(DECISIONS))) {
            return link.group().replace(link.group(3), link.group(3) + "index.md");
        }
        if (target.startsWith(docs) && Files.isRegularFile(target)) {
            if (!target.toString().endsWith(".md")) {
                copy(target, content.resolve(docs.relativize(target)));
            }
            return link.group();
        }
        var path = repository.relativize(target).toString().replace('\\', '/');
        return address.isEmpty() ? link.group(2) : "[" + link.group(2) + "](" + address + "/blob/HEAD/" + path + ")";
    }

    /** A page that lists the decisions, which a code host shows as a folder. */
    private void writeDecisions() throws IOException {
        var list = new StringBuilder("\nWhat was chosen over what, and why. Each is a page.\n\n");
        for (var page : pages()) {
            if (page.getParent().endsWith(DECISIONS)) {
                var title = title(page);
                list.append("- [")
                        .append(title.replace(". ", "\\. "))
                        .append("](")
                        .append(page.getFileName())
                        .append(")\n");
            }
        }
        page(DECISIONS + "/index.md", "Decisions", list.toString());
    }

    private static String title(Path page) throws IOException {
        try (var lines = Files.lines(page)) {
            var first = lines.findFirst().orElse("");
            if (!first.startsWith("# ")) {
                throw new IOException(page + " does not begin with its title");
            }
            return first.substring(2).strip();
        }
    }

    private void page(String name, String title, String body) throws IOException {
        var file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "---\ntitle: \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\npage: true\n---\n" + body
                        + "\n");
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
