package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Constructor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
    private static final Object[] ONE = {
        "text", "/a/", "/a/one/", false, false, List.of(), 0, "", Syntax.PLAIN, "content/a.md"
    };
    private static final Object[] OTHER = {
        "texts",
        "/b/",
        "/b/one/",
        true,
        true,
        List.of(new ImageSize("/a.png", 1, 1)),
        3,
        "es",
        new Syntax(true, false, false, false, false, ""),
        "content/b.md"
    };

    @Test
    void textsAreEqualWhenAllOfThemIs() throws ReflectiveOperationException {
        assertEquals(text(-1), text(-1));
        assertEquals(text(-1).hashCode(), text(-1).hashCode());
    }

    @Test
    void everyComponentTellsTwoTextsApart() throws ReflectiveOperationException {
        assertEquals(ArticleText.class.getRecordComponents().length, ONE.length);
        for (int i = 0; i < ONE.length; i++) {
            assertNotEquals(text(-1), text(i), "component " + i);
        }
    }

    /** A text in which one component is another, or none for -1. */
    private static ArticleText text(int another) throws ReflectiveOperationException {
        Constructor<?> constructor = ArticleText.class.getDeclaredConstructors()[0];
        var values = ONE.clone();
        if (another >= 0) {
            values[another] = OTHER[another];
        }
        return (ArticleText) constructor.newInstance(values);
    }
}
