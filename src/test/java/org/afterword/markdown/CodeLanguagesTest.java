package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import java.util.TreeSet;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLanguagesTest {

    /** A language's tables are large, and there are thirty languages. */
    @Test
    void onlyTheLanguageThatOccursIsLoaded() throws Exception {
        var loaded = new TreeSet<String>();
        URL[] places = {placeOf(CodeLanguages.class), placeOf(TokenMaker.class)};
        try (var loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith(JavaTokenMaker.class.getPackageName() + ".")) {
                    loaded.add(name);
                }
                return super.loadClass(name, resolve);
            }
        }) {
            var of = Class.forName(CodeLanguages.class.getName(), true, loader).getDeclaredMethod("of", String.class);
            of.setAccessible(true);
            assertTrue(((Optional<?>) of.invoke(null, "java")).isPresent());
        }
        assertEquals("[" + JavaTokenMaker.class.getName() + "]", loaded.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{.java .number-lines}",
                "{java}",
                "java{1,3}",
                "java:title=A.java",
                "java,ignore",
                " java x",
                ".java",
                "java"
            })
    void aLanguageIsNamedAsOtherProgramsDo(String info) {
        assertEquals("java", CodeLanguages.named(info));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c++", "c#", "f#", "objective-c", "Makefile", ""})
    void aLanguageKeepsItsName(String name) {
        assertEquals(name, CodeLanguages.named(name));
    }

    /** Of these there are no colours, and they are no slips. */
    @ParameterizedTest
    @ValueSource(
            strings = {"erlang", "cython", "ipython", "hjson", "rest", "jruby", "qsharp", "vlang", "fsharp", "toml"})
    void anotherLanguageIsNoSlip(String name) {
        assertEquals(Optional.empty(), CodeLanguages.meant(name));
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
