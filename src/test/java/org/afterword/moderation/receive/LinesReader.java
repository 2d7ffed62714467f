package org.afterword.moderation.receive;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Deletion;
import org.afterword.arrival.kinds.ArrivalReader;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.ExportFile;

/** Reads a test's own shape: {@code id | article | parent | words | account} in each line, or {@code id | deleted}. */
final class LinesReader implements ArrivalReader {
    @Override
    public String kind() {
        return "lines";
    }

    @Override
    public boolean recognizes(String head) {
        return head.startsWith("lines\n");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Arrived> arrived) throws IOException {
        try (var text = new BufferedReader(file.text())) {
            int number = 0;
            for (var line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                var words = line.split(" *\\| *");
                if (words.length >= 4) {
                    var letter = Letter.to(words[1], words[3]).system("webmention", words[0]);
                    letter = words[2].isEmpty() ? letter : letter.parent(words[2]);
                    letter = words.length < 5 ? letter : letter.account(words[4]);
                    arrived.accept(letter.from(file.name(), number).arrival());
                } else if (words.length == 2) {
                    arrived.accept(new Deletion(
                            new Line(file.name(), number), "webmention", Optional.of(words[0]), Optional.empty()));
                } else if (number > 1) {
                    arrived.accept(new Declined(new Line(file.name(), number), "", "it is no line of ours"));
                }
            }
        }
    }
}
