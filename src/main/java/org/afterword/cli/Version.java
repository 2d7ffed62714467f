package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.afterword.base.state.ProgramFile;
import picocli.CommandLine.IVersionProvider;

/** Tells the program's version, as its jar was built, and the Java that runs it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"afterword " + number(), "Java " + Runtime.version()};
    }

    /** As the project's own file says it. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }

    /** Stands for this very program: its jar's name, size and time. The same for every run of the same jar. */
    static String program() {
        try {
            var jar = ProgramFile.path();
            return jar.getFileName() + " " + Files.size(jar) + " "
                    + Files.getLastModifiedTime(jar).toMillis();
        } catch (IOException e) {
            return "";
        }
    }
}
