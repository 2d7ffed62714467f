package org.afterword.importer.record;

/** The names that Afterword's own exports add to other systems' formats, so that nothing is lost on the way back. */
public final class AfterwordNames {
    /** What {@code source.system} calls records of its own exports. */
    public static final String KIND = "afterword";

    /** The namespace of its elements in XML, and its mark in JSON. */
    public static final String NAMESPACE = "urn:afterword:export:1";

    private AfterwordNames() {}
}
