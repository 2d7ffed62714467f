package org.afterword.content.settings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.address.SiteAddress;
import org.afterword.yaml.YamlText;

/** What a new site's {@code site.yaml} says, for tools that write one. */
public record SettingsFile(
        String title,
        Optional<String> description,
        Optional<String> url,
        Optional<String> language,
        Optional<String> zone,
        List<Navigation> navigation,
        Collection<Author> authors) {

    /** What the text of a {@code site.yaml} says; what is missing or wrong in it falls back. */
    public static Settings read(String text) {
        return read(text, problem -> {});
    }

    /** The same, and what is wrong is told. */
    public static Settings read(String text, Consumer<Problem> problems) {
        return new SettingsReader(problems).read(new SourceText("content/site.yaml", text));
    }

    /** Reports it if the text of a site's {@code site.yaml} wants another version of this program, and nothing else. */
    public static void checkVersion(String text, Consumer<Problem> problems) {
        new SettingsReader(problem -> {
                    if (problem.code().equals(SettingsReader.OTHER_VERSION)) {
                        problems.accept(problem);
                    }
                })
                .read(new SourceText("content/site.yaml", text));
    }

    /** The file's text. */
    public String text() {
        var text = new StringBuilder("title: ").append(YamlText.scalar(title)).append('\n');
        description.ifPresent(words ->
                text.append("description: ").append(YamlText.scalar(words)).append('\n'));
        url.flatMap(SiteAddress::parse)
                .ifPresent(address -> text.append("url: ").append(address).append('\n'));
        language.ifPresent(
                tag -> text.append("language: ").append(YamlText.scalar(tag)).append('\n'));
        zone.ifPresent(
                name -> text.append("time-zone: ").append(YamlText.scalar(name)).append('\n'));
        if (!navigation.isEmpty()) {
            text.append("navigation:\n");
            navigation.forEach(entry -> text.append("  - title: ")
                    .append(YamlText.scalar(entry.title()))
                    .append("\n    url: ")
                    .append(YamlText.quoted(entry.url()))
                    .append('\n'));
        }
        if (!authors.isEmpty()) {
            text.append("authors:\n");
            authors.forEach(author -> {
                text.append("  ").append(YamlText.scalar(author.key())).append(":\n");
                text.append("    name: ").append(YamlText.scalar(author.name())).append('\n');
                author.url()
                        .ifPresent(address -> text.append("    url: ")
                                .append(YamlText.quoted(address))
                                .append('\n'));
                if (!author.accounts().isEmpty()) {
                    text.append("    accounts: [")
                            .append(String.join(
                                    ", ",
                                    author.accounts().stream()
                                            .map(YamlText::quoted)
                                            .toList()))
                            .append("]\n");
                }
            });
        }
        return text.toString();
    }
}
