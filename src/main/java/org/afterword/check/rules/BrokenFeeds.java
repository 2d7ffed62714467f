package org.afterword.check.rules;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.check.subject.CheckedSite;
import org.afterword.yaml.YamlReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The feeds and the map can be read: templates of the site's own may print what no reader takes. */
final class BrokenFeeds implements Rule {
    private static final List<String> XML = List.of("/feed.xml", "/comments.xml", "/podcast.xml", "/sitemap.xml");
    private static final String JSON = "/feed.json";

    @Override
    public String code() {
        return "feed/broken";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        var told = new HashSet<String>(); // the feed of comments is usually made by the template of the other
        for (var path : XML) {
            site.page(path)
                    .flatMap(BrokenFeeds::mistakeInXml)
                    .filter(told::add)
                    .ifPresent(why -> tell(path, why, problems));
        }
        site.page(JSON).flatMap(BrokenFeeds::mistakeInJson).ifPresent(why -> tell(JSON, why, problems));
    }

    private void tell(String path, String why, Consumer<Problem> problems) {
        problems.accept(Problem.warning(
                code(),
                Position.file("templates" + path),
                "no reader can read " + path + ": " + why,
                "mend your template, or copy the built-in one anew"));
    }

    private static Optional<String> mistakeInXml(String xml) {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(xml)), new DefaultHandler());
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.getMessage().replaceFirst("\\.$", ""));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** JSON is YAML (YAML 1.2 §1.3). */
    private static Optional<String> mistakeInJson(String json) {
        var found = new java.util.ArrayList<Problem>();
        YamlReader.read(new SourceText(JSON, json), found::add);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).message());
    }
}
