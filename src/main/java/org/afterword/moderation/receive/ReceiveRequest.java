package org.afterword.moderation.receive;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.afterword.arrival.kinds.ArrivalReaders;
import org.afterword.base.Moment;

/**
 * What is to be received, and how.
 *
 * @param files packed or not, and folders of them
 * @param input what is piped in, read after the files
 * @param site the folder that {@code content/} lies in
 * @param kind the shape that all of it has; recognized from each file where it is empty
 * @param zone of times without an offset; the site's own where it is empty
 * @param now nothing can have been written after it
 * @param dryRun whether nothing is to be written
 * @param approve whether what arrives is put into its thread at once
 */
public record ReceiveRequest(
        List<Path> files,
        Optional<InputStream> input,
        Path site,
        Optional<String> kind,
        Optional<ZoneId> zone,
        Moment now,
        boolean dryRun,
        boolean approve) {

    /** The names that {@code kind} can have. */
    public static List<String> kinds() {
        return ArrivalReaders.kinds();
    }
}
