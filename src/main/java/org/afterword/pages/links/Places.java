package org.afterword.pages.links;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.afterword.content.address.UrlPath;
import org.afterword.pages.output.Output;

/**
 * What lies where on the site to be.
 *
 * @param at the output that an address is served from
 * @param anyCase the same, whatever the address has in capitals
 * @param all the outputs
 */
public record Places(
        Function<String, Optional<Output>> at,
        Function<String, Optional<Output>> anyCase,
        java.util.function.Supplier<Stream<Output>> all) {

    /** What a link's path leads to. Servers lead from a folder's name to the folder. */
    Optional<Output> of(String path) {
        var decoded = UrlPath.decode(path);
        var found = at.apply(decoded);
        return found.isPresent() || decoded.endsWith("/") ? found : at.apply(decoded + "/");
    }

    /** What lies there if capitals do not count: on some machines they do not, on servers they do. */
    Optional<Output> inOtherCase(String path) {
        var decoded = UrlPath.decode(path);
        return anyCase.apply(decoded).or(() -> anyCase.apply(decoded + "/"));
    }

    /** The address of an output, as a link has it. */
    static String address(Output output) {
        var path = "/" + output.path();
        return path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
    }
}
