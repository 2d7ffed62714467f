package org.afterword.support;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.IncorrectSchemaException;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of what the program writes and reads: each method returns what is wrong with a text, or nothing. */
public final class Schemas {
    private static final Path WRITTEN = Path.of("src", "test", "resources", "schemas");
    private static final Path READ = Path.of("docs", "schemas");
    private static final JsonMapper JSON = new JsonMapper();

    private Schemas() {}

    /** Judges an Atom feed or entry (RFC 4287) with threading (RFC 4685). */
    public static List<String> atom(String text) {
        return grammar("atom.rnc", text);
    }

    /** Judges the feed of a podcast by RSS 2.0 and what Apple's directory wants. */
    public static List<String> podcast(String text) {
        return grammar("podcast.rnc", text);
    }

    private static List<String> grammar(String grammar, String text) {
        XmlMessages messages = new XmlMessages();
        try {
            var schema = CompactSchemaReader.getInstance().createSchema(input(grammar), reportingTo(new XmlMessages()));
            var parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = parsers.newSAXParser().getXMLReader();
            parser.setErrorHandler(messages);
            parser.setContentHandler(
                    schema.createValidator(reportingTo(messages)).getContentHandler());
            parser.parse(new InputSource(new StringReader(text)));
        } catch (SAXException e) {
            messages.addIfSilent(e);
        } catch (IncorrectSchemaException | ParserConfigurationException e) {
            throw new IllegalStateException(grammar, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages.found();
    }

    /** Judges a sitemap (sitemaps.org 0.9). */
    public static List<String> sitemap(String text) {
        return xml("sitemap.xsd", text);
    }

    /** Judges an index of sitemaps (sitemaps.org 0.9). */
    public static List<String> sitemapIndex(String text) {
        return xml("siteindex.xsd", text);
    }

    /** Judges a JSON Feed (version 1.1), of which two items must not share an id. */
    public static List<String> jsonFeed(String text) {
        List<String> found = new ArrayList<>(messages(schema(WRITTEN.resolve("jsonfeed.schema.json")), text));
        if (found.isEmpty()) {
            List<String> ids = new ArrayList<>();
            for (var item : JSON.readTree(text).get("items")) {
                String id = item.get("id").asString();
                if (ids.contains(id)) {
                    found.add("two items have the id " + id);
                }
                ids.add(id);
            }
        }
        return found;
    }

    /** Judges the YAML of a {@code site.yaml} by the schema that editors use. */
    public static List<String> site(String yaml) {
        return yaml("site.schema.json", yaml);
    }

    /** Judges the YAML of an article's front matter, without its fences, by the schema that editors use. */
    public static List<String> frontMatter(String yaml) {
        return yaml("front-matter.schema.json", yaml);
    }

    /** Judges the YAML of a thread by the schema that editors use. */
    public static List<String> thread(String yaml) {
        return yaml("thread.schema.json", yaml);
    }

    /** Judges a file of {@code content/inbox/}. */
    public static List<String> inbox(String yaml) {
        return yaml("inbox.schema.json", yaml);
    }

    private static List<String> xml(String schema, String text) {
        XmlMessages messages = new XmlMessages();
        try {
            // The JDK's own factory: another on the test class path must not change the verdict.
            var factory = SchemaFactory.newDefaultInstance();
            var validator = factory.newSchema(WRITTEN.resolve(schema).toFile()).newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setErrorHandler(messages);
            validator.validate(new StreamSource(new StringReader(text)));
        } catch (SAXException e) {
            messages.addIfSilent(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages.found();
    }

    private static List<String> yaml(String schema, String yaml) {
        Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return messages(schema(READ.resolve(schema)), JSON.writeValueAsString(value));
    }

    private static List<String> messages(Schema schema, String json) {
        try {
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .toList();
        } catch (JacksonException e) {
            return List.of("not JSON: " + e.getOriginalMessage());
        }
    }

    private static Schema schema(Path file) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PropertyMap reportingTo(XmlMessages messages) {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, messages);
        return properties.toPropertyMap();
    }

    private static InputSource input(String schema) {
        return new InputSource(WRITTEN.resolve(schema).toUri().toString());
    }
}
