package org.afterword.check.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Parallel;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.media.Media;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A drawing in SVG can be read to its end: of one that cannot, browsers show nothing where a page shows it as a picture. */
final class BrokenDrawings implements Rule {
    private static final String DRAWINGS = "http://www.w3.org/2000/svg";

    @Override
    public String code() {
        return "picture/drawing";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        var drawings = site.site().media().stream()
                .filter(file -> file.path().toLowerCase(Locale.ROOT).endsWith(".svg"))
                .toList();
        Parallel.map(drawings, this::problem).forEach(found -> found.ifPresent(problems));
    }

    private Optional<Problem> problem(Media file) {
        try (var in = Files.newInputStream(file.file())) {
            read(in);
            return Optional.empty();
        } catch (SAXParseException e) {
            var place =
                    new Position(file.name(), Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()), 1, "");
            return Optional.of(broken(place, e.getMessage()));
        } catch (SAXException e) {
            return Optional.of(broken(Position.file(file.name()), e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            return Optional.empty(); // whoever copies the file tells
        }
    }

    private Problem broken(Position place, String why) {
        return Problem.warning(
                code(),
                place,
                "browsers do not show this drawing: " + why.replaceFirst("\\.$", ""),
                "export it again, or mend it there");
    }

    private static void read(InputStream in) throws IOException, SAXException, ParserConfigurationException {
        var factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.newSAXParser().parse(in, new Root());
    }

    /** Looks at the outermost element, and opens no other file or address. */
    private static final class Root extends DefaultHandler {
        private boolean begun;

        @Override
        public void startElement(String space, String name, String written, Attributes attributes) throws SAXException {
            if (!begun && !name.equals("svg")) {
                throw new SAXException("it begins with <" + written + ">");
            } else if (!begun && !space.equals(DRAWINGS)) {
                throw new SAXException("its first tag lacks xmlns=\"" + DRAWINGS + "\"");
            }
            begun = true;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
