package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.afterword.base.SameName;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.address.UrlPath;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.ListedAddress;
import picocli.CommandLine.ParameterException;

/** Reads the file of old and new addresses that a user gives to an import: one pair in each line, a space between the two. */
final class AddressList {
    /** Signs of a table, of JSON or of YAML, which are no part of an address. */
    private static final Pattern NO_PART = Pattern.compile("^[\"'{|]+|[\"',;:]+(?= )|(?<= )[\"']+|[\"',;}|]+$");

    /** A line of a table, without a space. */
    private static final Pattern TABLE = Pattern.compile("(.+?)[\"']?[,;|][\"']?(https?://.+|/.*)");

    private final Path file;
    private final Function<String, ParameterException> wrong;
    private final Map<String, ListedAddress> pairs = new LinkedHashMap<>();

    private AddressList(Path file, Function<String, ParameterException> wrong) {
        this.file = file;
        this.wrong = wrong;
    }

    /**
     * The old addresses in the file, composed as in {@link SameName#composed}, and where they are now.
     *
     * @param wrong makes of a message what is thrown where the file is none, or is not written in this way
     */
    static Map<String, ListedAddress> read(Path file, Function<String, ParameterException> wrong) throws IOException {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw wrong.apply("--map must be a file, and '" + file + "' is none.");
        }
        var list = new AddressList(file, wrong);
        int number = 0;
        for (var line : list.text().lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                list.add(line, number);
            }
        }
        if (list.pairs.isEmpty()) {
            throw wrong.apply(
                    "--map: there is no address in '" + file + "'; each line is an old one, a space and a new one.");
        }
        return list.pairs;
    }

    private String text() throws IOException {
        return SourceText.decode(file.toString(), Files.readAllBytes(file), this::notText)
                .orElseThrow()
                .text();
    }

    private void notText(Problem problem) {
        throw wrong.apply("--map: line " + problem.position().line() + " of '" + file + "': " + problem.message() + "; "
                + problem.hint() + ".");
    }

    private void add(String line, int number) {
        var here = "--map: line " + number + " of '" + file + "' ";
        var words = line.split("\\s+");
        var table = TABLE.matcher(line);
        boolean isTable = words.length == 1 && table.matches();
        var pair = isTable ? table.group(1) + " " + table.group(2) : String.join(" ", words);
        if (words.length > 2 || pair.indexOf(' ') < 0) {
            throw wrong.apply(here + "must be an old address, a space and a new one. It is: " + line);
        } else if (isTable || NO_PART.matcher(pair).find()) {
            throw wrong.apply(here + "has signs around its addresses: only a space parts the two, as in "
                    + NO_PART.matcher(pair).replaceAll(""));
        }
        var address = new ListedAddress(SameName.composed(UrlPath.decode(words[1])), new Line(file.toString(), number));
        if (pairs.put(SameName.composed(words[0]), address) != null) {
            throw wrong.apply(here + "says " + words[0] + " a second time: keep one of the two.");
        }
    }
}
