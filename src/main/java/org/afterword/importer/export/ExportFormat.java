package org.afterword.importer.export;

/** A form in which a site can be given back. */
public enum ExportFormat {
    /** WordPress' WXR 1.2. */
    WXR,
    /** JSON of Afterword's own. */
    JSON,
    /** Atom (RFC 4287) with threads (RFC 4685). */
    ATOM
}
