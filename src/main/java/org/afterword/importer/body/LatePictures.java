package org.afterword.importer.body;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.markdown.SourceSet;
import org.jsoup.nodes.Element;

/**
 * Pictures, films and frames that a script was to load when they came near. Where they belong stands a sign or nothing, and
 * the address beside it, in an attribute that the script knows or in a {@code <noscript>}. No script runs here.
 */
public final class LatePictures {
    private static final String ELEMENTS = "img, iframe, video, audio, source, embed";

    /** Where scripts have the address, those first that mean nothing else. */
    private static final List<String> ADDRESSES = List.of(
            "data-lazy-src",
            "data-src",
            "data-original",
            "data-orig-src",
            "data-original-src",
            "data-actualsrc",
            "data-image",
            "data-lazy",
            "data-lazyload",
            "data-ll-src",
            "data-opt-src",
            "data-real-src",
            "data-echo",
            "data-cfsrc",
            "data-pagespeed-lazy-src");

    private static final List<String> SETS = List.of("data-lazy-srcset", "data-srcset", "data-original-set");

    /** Which address a picture in several sizes has, and what scripts write beside it. */
    private static final List<String> OTHERS =
            List.of("data-sizes", "data-lazy-sizes", "data-lazy-type", "data-ll-status", "data-was-processed");

    /** What is in the names of the pictures that scripts show until the right one came. */
    private static final List<String> SIGNS = List.of(
            "blank",
            "placeholder",
            "spacer",
            "pixel",
            "trans",
            "1x1",
            "grey",
            "gray",
            "loading",
            "loader",
            "lazy",
            "dummy",
            "empty",
            "clear");

    private static final Pattern LATE = Pattern.compile("(?i).*lazy.*|lozad|unveil|js-load");
    private static final Set<String> ONE = Set.of("0", "1", "0px", "1px");

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,4})?)[wxh]");

    private static final String IMAGE = "<img\\s[^<>]*+>";

    /** One, and what stands beside it for browsers without a script. */
    private static final Pattern IN_MARKDOWN = Pattern.compile("(?:" + IMAGE + "\\s{0,9})?<noscript>\\s{0,9}"
            + "(?:<[^<>]++>\\s{0,9}){1,3}</noscript>(?:\\s{0,9}" + IMAGE + ")?|" + IMAGE);

    private LatePictures() {}

    /** A Markdown text in which each picture that stands as HTML is put where it was shown, and nothing else is changed. */
    public static String in(String markdown) {
        boolean mayBe = markdown.contains("<img")
                && (markdown.contains("data-") || markdown.contains("srcset") || markdown.contains("<noscript>"));
        return mayBe
                ? OutsideCode.pieces(
                        markdown,
                        piece -> SignedPattern.replaced(piece, "<", IN_MARKDOWN, found -> shown(found.group())))
                : markdown;
    }

    private static String shown(String html) {
        var body = BodyTree.parse(html);
        var before = body.html();
        show(body, BodyTree.names(body));
        return body.html().equals(before) ? html : body.html();
    }

    /**
     * Puts each where it was shown.
     *
     * @param has the names of all elements in the tree, and those of their attributes with an equals sign
     */
    static void show(Element body, Set<String> has) {
        if (has.contains("noscript")) {
            body.getElementsByTag("noscript").forEach(LatePictures::show);
        }
        boolean isAny = Stream.concat(ADDRESSES.stream(), SETS.stream()).anyMatch(name -> has.contains(name + "="))
                || has.contains("srcset=");
        if (isAny) {
            body.select(ELEMENTS).forEach(LatePictures::load);
        }
    }

    /** What browsers without a script show is the picture beside it, or is shown itself; but none that is not to be seen. */
    private static void show(Element without) {
        var inner = without.selectFirst("img, iframe, video, audio");
        if (inner == null || ONE.contains(inner.attr("width")) || ONE.contains(inner.attr("height"))) {
            return;
        }
        var late = Stream.of(without.previousElementSibling(), without.nextElementSibling())
                .filter(beside -> beside != null)
                .flatMap(beside -> Optional.ofNullable(beside.selectFirst(inner.normalName())).stream())
                .filter(beside -> isLate(beside) || beside.attr("src").equals(inner.attr("src")))
                .findFirst();
        if (late.isPresent()) {
            if (isSign(address(late.get()).orElse(late.get().attr("src")))) {
                late.get().replaceWith(inner);
            }
            without.remove();
        } else {
            without.unwrap();
        }
    }

    private static void load(Element element) {
        var later = address(element);
        if (later.isPresent() && isLate(element)) {
            element.attr("src", later.get());
        } else if (!element.nameIs("source") && (isNone(element.attr("src")) || isLate(element))) {
            sets(element).flatMap(LatePictures::widest).ifPresent(address -> element.attr("src", address));
        } else if (element.nameIs("source") && isNone(element.attr("srcset"))) {
            sets(element).ifPresent(set -> element.attr("srcset", set));
        }
        ADDRESSES.forEach(element::removeAttr);
        SETS.forEach(element::removeAttr);
        OTHERS.forEach(element::removeAttr);
        element.classNames().stream()
                .filter(name -> LATE.matcher(name).matches())
                .forEach(element::removeClass);
        if (element.className().isBlank()) {
            element.removeAttr("class");
        }
    }

    /** The address that a script would have taken. */
    private static Optional<String> address(Element element) {
        return ADDRESSES.stream()
                .map(element::attr)
                .map(String::strip)
                .filter(given -> given.contains(".") || given.contains("/"))
                .filter(given -> !given.startsWith("{") && !given.startsWith("[") && !isNone(given))
                .findFirst();
    }

    /** Its sizes, or those of the picture that it is part of. */
    private static Optional<String> sets(Element element) {
        var own = Stream.concat(SETS.stream(), Stream.of("srcset")).map(element::attr);
        var parent = element.parent();
        var others = parent == null || !parent.nameIs("picture") || element.nameIs("source")
                ? Stream.<String>empty()
                : parent.children().stream()
                        .filter(beside -> beside.nameIs("source"))
                        .flatMap(source -> Stream.concat(SETS.stream(), Stream.of("srcset"))
                                .map(source::attr));
        return Stream.concat(own, others).filter(set -> !isNone(set)).findFirst();
    }

    /** Whether a script was to change the address. */
    private static boolean isLate(Element element) {
        return isSign(element.attr("src"))
                || element.hasAttr("data-lazy-src")
                || element.classNames().stream()
                        .anyMatch(name -> LATE.matcher(name).matches());
    }

    /** Whether an address leads to no picture, or to one that only keeps the place. */
    private static boolean isSign(String address) {
        int end = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
        var name = address.substring(address.lastIndexOf('/', end) + 1).toLowerCase(Locale.ROOT);
        return isNone(address) || SIGNS.stream().anyMatch(name::contains);
    }

    private static boolean isNone(String address) {
        return address.isBlank() || address.startsWith("data:") || address.startsWith("about:") || address.equals("#");
    }

    /** The address of the widest picture of a set. */
    private static Optional<String> widest(String set) {
        return SourceSet.of(set).stream()
                .max(Comparator.comparingDouble(LatePictures::size)
                        .thenComparing(Comparator.comparingInt(SourceSet.Candidate::start)
                                .reversed()))
                .map(SourceSet.Candidate::address)
                .filter(address -> !isNone(address));
    }

    /** In pixels, or times as many as there are on a plain screen. */
    private static double size(SourceSet.Candidate candidate) {
        var size = SIZE.matcher(candidate.when());
        return size.lookingAt() ? Double.parseDouble(size.group(1)) : 1;
    }
}
