package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariablesTest {

    @ParameterizedTest
    @CsvSource({
        "AFTERWORD_JAVA_OPT,AFTERWORD_JAVA_OPTS",
        "AFTERWORD_JAVA_OPTIONS,AFTERWORD_JAVA_OPTS",
        "AFTERWORD_WEBMENTIONS_SECRET,AFTERWORD_WEBMENTION_SECRET"
    })
    void aMisspeltNameIsTold(String name, String meant) {
        assertEquals("warning: nothing reads the variable " + name + " (did you mean " + meant + "?)", told(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFTERWORD_VERSION", "AFTERWORD_HOME", "AFTERWORD_", "AFTERWARD_JAVA_OPTS", "JAVA_OPT"})
    void aNameOfSomethingElseIsNot(String name) {
        assertEquals("", told(name));
    }

    @Test
    void whatIsReadIsNot() {
        assertEquals("", told("AFTERWORD_JAVA_OPTS"));
        assertEquals("", told(Variables.SECRET));
    }

    private static String told(String name) {
        var said = new StringWriter();
        var out = new PrintWriter(said, true);
        Variables.check(Map.of(name, "x", "PATH", "/bin"), new Console(out, out, false, false));
        return said.toString().strip();
    }
}
