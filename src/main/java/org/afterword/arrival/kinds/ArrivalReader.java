package org.afterword.arrival.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.afterword.arrival.Arrived;
import org.afterword.importer.source.ExportFile;

/**
 * Reads what one way in hands over. It never writes, keeps nothing between files, and decides nothing; what it cannot read
 * becomes a {@link org.afterword.arrival.Declined} with its line and reason, and the rest is read on.
 */
public interface ArrivalReader {

    /** What the command line calls it, such as {@code form} or {@code mail}. */
    String kind();

    /** Whether a file is of this kind, judged by the first 64 K characters of its text. */
    boolean recognizes(String head);

    /**
     * Hands over everything in the order of the file; what is answered may come after its answers.
     *
     * @param zone of times without an offset
     */
    void read(ExportFile file, ZoneId zone, Consumer<Arrived> arrived) throws IOException;
}
