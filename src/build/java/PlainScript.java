import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.zip.ZipFile;

/**
 * A step of the build that makes KaTeX, which reads formulas, a script that Rhino can run: Rhino knows no classes, and what has
 * them comes out as what ECMAScript 5 says in their place. KaTeX's licence goes with it. What is there already, and newer than
 * the library, stays.
 *
 * <p>Usage: {@code java -cp closure-compiler.jar PlainScript.java KATEX-FOLDER FOLDER}, where the first has KaTeX's jar, and
 * the second is the one of classes in which the script is to lie.
 */
final class PlainScript {
    private PlainScript() {}

    public static void main(String[] folders) throws IOException {
        Path library;
        try (var files = Files.list(Path.of(folders[0]))) {
            library = files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
        var made = Path.of(folders[0], "katex.js");
        try (var jar = new ZipFile(library.toFile())) {
            if (!Files.exists(made)
                    || Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(library)) < 0) {
                Files.writeString(made, plain(text(jar, "/dist/katex.min.js")));
            }
            Files.createDirectories(Path.of(folders[1]));
            put(Path.of(folders[1], "katex.js"), Files.readString(made));
            put(Path.of(folders[1], "katex.license"), text(jar, "/LICENSE"));
        }
    }

    private static void put(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private static String text(ZipFile jar, String ending) throws IOException {
        var entry = jar.stream()
                .filter(one -> one.getName().endsWith(ending))
                .findFirst()
                .orElseThrow();
        try (var in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String plain(String script) {
        Compiler.setLoggingLevel(Level.OFF);
        var options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
        options.setLanguageOut(LanguageMode.ECMASCRIPT5);
        options.setRewritePolyfills(false);
        options.setOutputCharset(StandardCharsets.UTF_8);
        var said = new ByteArrayOutputStream(); // its warnings are about another's script
        var compiler = new Compiler(new PrintStream(said, true, StandardCharsets.UTF_8));
        var result = compiler.compile(List.of(), List.of(SourceFile.fromCode("katex.js", script)), options);
        if (!result.success) {
            throw new IllegalStateException("KaTeX could not be made plain: " + said.toString(StandardCharsets.UTF_8));
        }
        return compiler.toSource();
    }
}
