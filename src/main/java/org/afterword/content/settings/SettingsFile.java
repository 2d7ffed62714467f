package org.afterword.content.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
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
        Collection<Author> authors) {

    /** What the text of a {@code site.yaml} says; what is missing or wrong in it falls back. */
    public static Settings read(String text) {
        return new SettingsReader(problem -> {}).read(new SourceText("site.yaml", text));
    }

    /** What is wrong with the version of the program that a site names in its settings, if anything is. */
    public static Optional<Problem> wrongVersion(Path site) throws IOException {
        var file = site.resolve("content/site.yaml");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        var problems = new ArrayList<Problem>();
        if (text.contains(WantedVersion.FIELD)) { // most sites name none, and so need not be read twice
            new SettingsReader(problems::add).read(new SourceText("content/site.yaml", text));
        }
        return problems.stream()
                .filter(problem -> problem.code().equals(WantedVersion.CODE))
                .findFirst();
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
