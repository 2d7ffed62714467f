package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Files;
import org.afterword.base.state.ProgramFile;
import picocli.CommandLine.IVersionProvider;

/** Tells what runs: the program's version and its file, and the Java that runs it, with its folder. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "afterword " + ProgramFile.version() + ", " + ProgramFile.path().toAbsolutePath(),
            "Java " + Runtime.version() + ", " + System.getProperty("java.home")
        };
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
