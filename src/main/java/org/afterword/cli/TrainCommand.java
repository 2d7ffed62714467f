package org.afterword.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.afterword.base.state.Trees;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Does what people do often, one after the other in one Java, for the launcher: from the classes that are needed Java makes
 * its archive. It is in no list of commands, and prints nothing.
 */
final class TrainCommand implements Callable<Integer> {
    private final Clock clock;
    private final PositionalParamSpec folder = Shape.named("A site that is there for this alone.");

    private final OptionSpec output = OptionSpec.builder("--output")
            .type(Path.class)
            .converters(Shape.PATH)
            .paramLabel("DIR")
            .required(true)
            .description("Where it is built.")
            .build();

    private final CommandSpec spec = Shape.command("train", this, "Do what people do often.")
            .addPositional(folder)
            .addOption(output);

    TrainCommand(Clock clock) {
        this.clock = clock;
        spec.usageMessage().hidden(true);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    /** A build comes first, and its exit code counts: without one, the archive would lack most. */
    @Override
    public Integer call() throws IOException {
        Path site = folder.getValue();
        Main.prepare("build");
        int status = run("build", "--output", output.getValue().toString(), site.toString());
        var begun = site.resolve("begun");
        run("init", begun.toString(), "--title", "A blog");
        run("new", "A walk", "--in", begun.toString());
        run("publish", "a-walk", "--in", begun.toString());
        Trees.remove(begun);
        run("list", site.toString());
        run("check", site.toString());
        run("inbox", site.toString());
        run("theme", "--in", site.toString());
        run("--version");
        run("--help");
        run("help", "build");
        run("biuld");
        return status;
    }

    private int run(String... arguments) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        return Main.run(new Console(nowhere, nowhere, false, false), clock, arguments);
    }
}
