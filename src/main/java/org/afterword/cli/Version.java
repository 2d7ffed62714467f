package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterword.base.state.ProgramFile;
import org.afterword.base.state.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells what runs: the program's version, the Java that runs it, and where both are from. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var program = ProgramFile.path().toAbsolutePath().normalize();
        var java = Path.of(System.getProperty("java.home"));
        boolean own = java.endsWith("runtime") && program.startsWith(java.getParent());
        return new String[] {
            "afterword " + ProgramVersion.number(),
            "Java " + Runtime.version() + (own ? ", its own" : ""),
            "program: " + program,
            "runtime: " + java
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
