package org.afterword.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the program's version, as its jar was built, and the Java that runs it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("(not packaged)");
        return new String[] {"afterword " + version, "Java " + Runtime.version()};
    }
}
