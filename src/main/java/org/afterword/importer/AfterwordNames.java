package org.afterword.importer;

/** The names that Afterword's own exports add to other systems' formats, so that nothing is lost on the way back. */
final class AfterwordNames {
    /** What {@code source.system} calls records of its own exports. */
    static final String KIND = "afterword";

    /** The namespace of its elements in XML, and its mark in JSON. */
    static final String NAMESPACE = "urn:afterword:export:1";

    private AfterwordNames() {}
}
