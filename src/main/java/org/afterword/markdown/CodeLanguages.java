package org.afterword.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.base.problem.Nearest;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CPlusPlusTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSSTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSharpTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ClojureTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DartTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DockerTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GroovyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.IniTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JsonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.KotlinTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LuaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PHPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PerlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PowerShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PropertiesFileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RubyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RustTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ScalaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TypeScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.UnixShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.XMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.YamlTokenMaker;

/** The languages of code that are known, by the names that authors give them. */
final class CodeLanguages {
    /** Those whose names are long enough to be misspelt. */
    private static final List<String> LONG = List.of(
            "bash",
            "clojure",
            "csharp",
            "dart",
            "docker",
            "dockerfile",
            "golang",
            "gradle",
            "groovy",
            "html",
            "java",
            "javascript",
            "json",
            "kotlin",
            "makefile",
            "perl",
            "powershell",
            "properties",
            "python",
            "ruby",
            "rust",
            "scala",
            "shell",
            "typescript",
            "yaml");

    /** Languages that are not known here, and that are near to one that is. */
    private static final Set<String> OTHERS = Set.of(
            "actionscript",
            "applescript",
            "baml",
            "coffeescript",
            "cson",
            "cython",
            "d2lang",
            "dlang",
            "dust",
            "erlang",
            "fsharp",
            "gaml",
            "gnolang",
            "grace",
            "haml",
            "hash",
            "hjson",
            "html5",
            "hxml",
            "hylang",
            "ipython",
            "jison",
            "jruby",
            "json5",
            "jsonc",
            "jsonl",
            "jsonp",
            "just",
            "kvlang",
            "ligolang",
            "livescript",
            "maxscript",
            "mtml",
            "osascript",
            "perl6",
            "phtml",
            "purescript",
            "pycon",
            "qsharp",
            "raml",
            "rescript",
            "rest",
            "rhtml",
            "sclang",
            "scss",
            "slang",
            "snakefile",
            "toml",
            "typoscript",
            "vbscript",
            "vlang",
            "xaml",
            "xhtml",
            "xyaml",
            "yara");

    private static final Pattern BEFORE = Pattern.compile("^[{.\\s]+");
    private static final Pattern BEHIND = Pattern.compile("[\\s{},:]");

    private CodeLanguages() {}

    /**
     * The language that stands behind a fence, as it is written: its first word, without what other programs put around it,
     * as in <code>{.java .numbers}</code>, <code>js{1,3}</code> and {@code java:title=A.java}. Empty where there is none.
     */
    static String named(String info) {
        var word = info == null ? "" : BEFORE.matcher(info).replaceFirst("");
        return BEHIND.split(word, 2)[0];
    }

    /** The language whose name was misspelt; empty where none was, or another one is meant. */
    static Optional<String> meant(String name) {
        if (name.startsWith("language-") || name.startsWith("lang-")) {
            var language = name.substring(name.indexOf('-') + 1);
            return Optional.of(language).filter(known -> maker(known) != null);
        }
        return name.length() < 4 || OTHERS.contains(name) || maker(name) != null
                ? Optional.empty()
                : Nearest.to(name, LONG);
    }

    /** What tells the parts of a language's code. It has a state, so each piece of code gets its own. */
    static Optional<TokenMaker> of(String name) {
        return Optional.ofNullable(maker(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * A switch, so that only the languages that occur are loaded. Its default is cast, or newer compilers would take the
     * languages' common class for its type, and to check that, Java would load them all.
     */
    private static TokenMaker maker(String name) {
        return switch (name) {
            case "bash", "sh", "shell", "zsh" -> new UnixShellTokenMaker();
            case "c", "h" -> new CTokenMaker();
            case "c++", "cpp", "cc", "hpp" -> new CPlusPlusTokenMaker();
            case "c#", "cs", "csharp" -> new CSharpTokenMaker();
            case "clojure", "clj" -> new ClojureTokenMaker();
            case "css" -> new CSSTokenMaker();
            case "dart" -> new DartTokenMaker();
            case "docker", "dockerfile" -> new DockerTokenMaker();
            case "go", "golang" -> new GoTokenMaker();
            case "gradle", "groovy" -> new GroovyTokenMaker();
            case "html" -> new HTMLTokenMaker();
            case "ini" -> new IniTokenMaker();
            case "java" -> new JavaTokenMaker();
            case "javascript", "js", "jsx", "mjs" -> new JavaScriptTokenMaker();
            case "json" -> new JsonTokenMaker();
            case "kotlin", "kt" -> new KotlinTokenMaker();
            case "less" -> new LessTokenMaker();
            case "lua" -> new LuaTokenMaker();
            case "make", "makefile" -> new MakefileTokenMaker();
            case "perl", "pl" -> new PerlTokenMaker();
            case "php" -> new PHPTokenMaker();
            case "powershell", "ps1" -> new PowerShellTokenMaker();
            case "properties" -> new PropertiesFileTokenMaker();
            case "python", "py" -> new PythonTokenMaker();
            case "ruby", "rb" -> new RubyTokenMaker();
            case "rust", "rs" -> new RustTokenMaker();
            case "scala" -> new ScalaTokenMaker();
            case "sql" -> new SQLTokenMaker();
            case "ts", "tsx", "typescript" -> new TypeScriptTokenMaker();
            case "svg", "xml" -> new XMLTokenMaker();
            case "yaml", "yml" -> new YamlTokenMaker();
            default -> (TokenMaker) null;
        };
    }
}
