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

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
