package org.afterword.formula;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.JavaScriptException;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * KaTeX, a script, in an engine in which it can reach nothing but what it is given. One formula is set at a time. A formula may
 * be only so long, and take only so many steps: its macros could go on forever.
 */
final class Katex {
    private static final int LONGEST = 20_000;
    private static final int MOST_STEPS = 100_000_000;
    private static final int STEPS_AT_ONCE = 100_000;

    /** What would make links, load pictures or name elements is refused: it could lead anywhere, and ids would collide. */
    private static final String CALL = """
            function (tex, display) {
              return katex.renderToString(tex, {
                displayMode: display, output: 'mathml', strict: 'ignore', maxExpand: 1000, maxSize: 100,
                trust: function (context) {
                  var error = new Error();
                  error.rawMessage = 'Refused ' + context.command;
                  throw error;
                }
              });
            }""";

    /** Made when the first formula is met. */
    static final class Loaded {
        static final Katex KATEX = new Katex();

        private Loaded() {}
    }

    /** What is thrown out of the script when it has taken too many steps; no script can catch it. */
    private static final class TooLong extends Error {
        private static final long serialVersionUID = 1;
    }

    private final ContextFactory engine = new ContextFactory() {
        @Override
        protected Context makeContext() {
            var context = super.makeContext();
            context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
            context.setInterpretedMode(true);
            context.setInstructionObserverThreshold(STEPS_AT_ONCE);
            return context;
        }

        @Override
        protected void observeInstructionCount(Context context, int count) {
            steps += count;
            if (steps > MOST_STEPS) {
                throw new TooLong();
            }
        }
    };

    private final Scriptable scope;
    private final Function function;
    private long steps;

    private Katex() {
        try (var context = engine.enterContext();
                InputStream script = Katex.class.getResourceAsStream("katex.js")) {
            scope = context.initSafeStandardObjects();
            var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            context.evaluateString(scope, text, "katex.js", 1, null);
            function = context.compileFunction(scope, CALL, "call", 1, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Typeset set(Formula formula) {
        var tex = formula.tex();
        if (tex.length() > LONGEST) {
            return wrong(tex, Mistakes.TOO_LONG, 0, tex.length());
        }
        steps = 0;
        try (var context = engine.enterContext()) {
            var made = function.call(context, scope, scope, new Object[] {tex, formula.display()});
            return Typeset.as(MathMl.of(Context.toString(made)));
        } catch (JavaScriptException e) {
            return e.getValue() instanceof Scriptable error && !said(error).isEmpty()
                    ? wrong(tex, said(error), place(error, "position"), place(error, "length"))
                    : wrong(tex, e.details(), 0, 0);
        } catch (TooLong | RhinoException | StackOverflowError e) {
            return wrong(tex, Mistakes.TOO_LONG, 0, tex.length());
        }
    }

    private static String said(Scriptable error) {
        return ScriptableObject.getProperty(error, "rawMessage") instanceof CharSequence text ? text.toString() : "";
    }

    private static int place(Scriptable error, String name) {
        return ScriptableObject.getProperty(error, name) instanceof Number number ? number.intValue() : -1;
    }

    private static Typeset wrong(String tex, String said, int position, int length) {
        int start = position < 0 ? 0 : Math.min(position, tex.stripTrailing().length());
        int end = position < 0 ? tex.length() : Math.min(start + Math.max(length, 1), tex.length());
        int words = end;
        while (words > start + 1 && Character.isWhitespace(tex.charAt(words - 1))) {
            words--; // a command takes the space behind it
        }
        return Mistakes.of(said, start, words);
    }
}
