package org.afterword.base.state;

/** Which version of this program runs. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** As the project's own file says it, such as {@code 1.4.2}; read anew at each call. */
    public static String number() {
        return ProgramFile.text("org/afterword/version").strip();
    }
}
