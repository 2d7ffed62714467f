package org.afterword.serve;

import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;

/** What a file is, as browsers want to be told, by the ending of its name. Java knows the rest, and few of these. */
final class MediaTypes {
    private static final String CHARSET = "; charset=utf-8";

    static final String PAGE = "text/html" + CHARSET;
    static final String TEXT = "text/plain" + CHARSET;
    static final String SCRIPT = "text/javascript" + CHARSET;
    static final String STYLE = "text/css" + CHARSET;

    private static final String ANY = "application/octet-stream";
    private static final String XML = "application/xml";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", PAGE),
            Map.entry("htm", PAGE),
            Map.entry("xhtml", "application/xhtml+xml"),
            Map.entry("css", STYLE),
            Map.entry("js", SCRIPT),
            Map.entry("mjs", SCRIPT),
            Map.entry("wasm", "application/wasm"),
            Map.entry("txt", TEXT),
            Map.entry("log", TEXT),
            Map.entry("srt", TEXT),
            Map.entry("sh", TEXT),
            Map.entry("toml", TEXT),
            Map.entry("yaml", TEXT),
            Map.entry("yml", TEXT),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("vtt", "text/vtt; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", XML),
            Map.entry("xsl", XML),
            Map.entry("rss", "application/rss+xml"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("gpx", "application/gpx+xml"),
            Map.entry("epub", "application/epub+zip"),
            Map.entry("kml", "application/vnd.google-earth.kml+xml"),
            Map.entry("m3u8", "application/vnd.apple.mpegurl"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ico", "image/vnd.microsoft.icon"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("apng", "image/apng"),
            Map.entry("heic", "image/heic"),
            Map.entry("jxl", "image/jxl"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("m4v", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("ogv", "video/ogg"),
            Map.entry("mov", "video/quicktime"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("m4b", "audio/mp4"),
            Map.entry("weba", "audio/webm"),
            Map.entry("aac", "audio/aac"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("oga", "audio/ogg"),
            Map.entry("opus", "audio/ogg"),
            Map.entry("flac", "audio/flac"),
            Map.entry("wav", "audio/wav"));

    private MediaTypes() {}

    static String of(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var known = BY_ENDING.get(ending);
        var guessed = known == null ? URLConnection.guessContentTypeFromName(path) : known;
        if (guessed == null) {
            return ANY;
        }
        return guessed.startsWith("text/") && guessed.indexOf(';') < 0 ? guessed + CHARSET : guessed;
    }
}
