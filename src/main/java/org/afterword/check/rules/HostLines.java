package org.afterword.check.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.media.Media;

/** The lines of files that hosts read say what hosts understand: they pass over others without a word. */
final class HostLines implements Rule {

    private static final String ROBOTS = "robots.txt";

    /** What is wrong with a line, and what to do. */
    record Mistake(String message, String cure) {
        static Optional<Mistake> of(String message, String cure) {
            return Optional.of(new Mistake(message, cure));
        }
    }

    /** Looks at one line after the other. */
    interface Reader {
        Optional<Mistake> look(String line);

        /** What is wrong with the file as a whole, when all lines were looked at. */
        default Optional<Mistake> end() {
            return Optional.empty();
        }
    }

    @Override
    public String code() {
        return "host/line";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        for (var file : site.site().media()) {
            switch (file.path()) {
                case "/_redirects" -> read(file, new RedirectLines(site), problems);
                case "/_headers" -> read(file, new HeaderLines(site), problems);
                case "/CNAME" -> read(file, new HostName(site.site().settings().url()), problems);
                default -> {}
            }
        }
        site.planned().look().theme().brought(ROBOTS).ifPresent(source -> read(source, new RobotLines(), problems));
    }

    private void read(Media file, Reader reader, Consumer<Problem> problems) {
        source(file).ifPresent(source -> read(source, reader, problems));
    }

    private void read(SourceText source, Reader reader, Consumer<Problem> problems) {
        int start = 0;
        for (var line : source.text().lines().toList()) {
            int from = start + line.length() - line.stripLeading().length();
            int end = start + line.length();
            reader.look(line)
                    .ifPresent(mistake -> problems.accept(Problem.warning(
                            code(), source.at(from, Math.max(end, from + 1)), mistake.message(), mistake.cure())));
            start = end + 1;
        }
        reader.end()
                .ifPresent(mistake -> problems.accept(
                        Problem.warning(code(), Position.file(source.path()), mistake.message(), mistake.cure())));
    }

    private static Optional<SourceText> source(Media file) {
        try {
            return SourceText.decode(file.name(), Files.readAllBytes(file.file()), ignored -> {});
        } catch (IOException e) {
            return Optional.empty(); // whoever copies the file tells
        }
    }
}
