package org.afterword.importer.kinds;

/** Addresses of people as they typed them. */
final class SomeAddress {
    private SomeAddress() {}

    /** Whoever wrote an address without its beginning meant one on the web. */
    static String whole(String typed) {
        return typed.matches("(?i)[\\w-]++(?:\\.[\\w-]++)++(?:/.*)?") ? "https://" + typed : typed;
    }
}
