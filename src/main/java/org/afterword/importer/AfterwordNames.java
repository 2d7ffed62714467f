package org.afterword.importer;

/** The names that Afterword's own exports add to other systems' formats, so that nothing is lost on the way back. */
final class AfterwordNames {
    static final String NAMESPACE = "urn:afterword:export:1";

    private AfterwordNames() {}
}
