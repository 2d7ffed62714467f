package org.afterword.base.problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of all problems that can be told, for whoever names one: read when the first is asked for. */
public final class Codes {
    private static final String FILE = "codes.txt";

    private Codes() {}

    /** Reads them once. */
    private static final class All {
        static final Set<String> CODES = read();
    }

    private static Set<String> read() {
        try (var in = new BufferedReader(
                new InputStreamReader(Codes.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return in.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a problem can have a code. */
    public static boolean isOne(String code) {
        return All.CODES.contains(code);
    }

    /** The code that was most likely meant by one that no problem has. */
    public static Optional<String> meant(String code) {
        return Nearest.slip(code, All.CODES);
    }
}
