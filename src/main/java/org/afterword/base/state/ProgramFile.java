package org.afterword.base.state;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where this program is. */
public final class ProgramFile {
    private ProgramFile() {}

    /** Its jar, or the folder of its classes where it is not packaged. */
    public static Path path() {
        try {
            return Path.of(ProgramFile.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
        }
    }
}
