import java.io.IOException;
import java.lang.Runtime.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Prints the folder of the newest Java development kit at hand, from which a distribution takes its runtime. Looks where the
 * launcher does, or only in the folder that is given. Ends with 1 and says why if there is none that is new enough.
 */
public final class NewestJdk {
    /** From here on Java keeps an archive for a fast start that may be moved. */
    private static final int NEEDED = 25;

    private static final List<String> USUAL = List.of(
            "/usr/lib/jvm",
            "/usr/java",
            "/opt/java",
            "/opt",
            "/Library/Java/JavaVirtualMachines",
            "/opt/homebrew/opt",
            "/usr/local/opt",
            "C:/Program Files/Java",
            "C:/Program Files/Eclipse Adoptium",
            System.getProperty("user.home") + "/.jdks",
            System.getProperty("user.home") + "/.sdkman/candidates/java");

    private static final List<String> WITHIN = List.of("", "Contents/Home", "libexec/openjdk.jdk/Contents/Home");

    private record Jdk(Path home, Version version) {}

    private NewestJdk() {}

    public static void main(String[] arguments) {
        var given = arguments.length > 0 && !arguments[0].isBlank();
        var found = (given ? Stream.of(Path.of(arguments[0])) : atHand())
                .flatMap(home -> read(home).stream())
                .toList();
        var newest = found.stream().max(Comparator.comparing(Jdk::version));
        if (newest.isPresent() && newest.get().version().feature() >= NEEDED) {
            System.out.println(newest.get().home());
            return;
        }
        System.err.println("A distribution needs a Java development kit (JDK), version " + NEEDED
                + " or newer, with jlink, and " + (given ? arguments[0] + " is none." : "there is none here."));
        found.forEach(jdk -> System.err.println("  found Java " + jdk.version() + " in " + jdk.home()));
        System.err.println(
                "Install one from https://adoptium.net/, or name its folder: mvn -Pdist -Ddist.jdk=FOLDER verify");
        System.exit(1);
    }

    private static Stream<Path> atHand() {
        var homes = new ArrayList<Path>();
        Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(homes::add);
        homes.add(Path.of(System.getProperty("java.home")));
        for (var usual : USUAL) {
            for (var folder : children(Path.of(usual))) {
                WITHIN.forEach(within -> homes.add(folder.resolve(within)));
            }
        }
        return homes.stream();
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) { // a folder that we may not read has nothing for us
            return List.of();
        }
    }

    /** The kit in a folder, if there is one that can make runtimes. */
    private static Optional<Jdk> read(Path home) {
        var release = new Properties();
        try (var text = Files.newBufferedReader(home.resolve("release"))) {
            release.load(text);
            var version = release.getProperty("JAVA_RUNTIME_VERSION", release.getProperty("JAVA_VERSION", ""));
            boolean complete =
                    Stream.of("jlink", "jlink.exe").anyMatch(tool -> Files.isRegularFile(home.resolve("bin/" + tool)));
            return complete ? Optional.of(new Jdk(home, Version.parse(version.replace("\"", "")))) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
