package org.afterword.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The Nu HTML checker in this process: a second to make, then some milliseconds a page, one page at a time. */
public final class HtmlValidity {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc"; // a name within the checker's jar

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator();

    /** Reads the checker's schema, which takes so many calls within each other that a usual stack is at times too small. */
    public HtmlValidity() {
        var reading = new FutureTask<Void>(this::readSchema, null);
        new Thread(null, reading, "schema", 64 << 20).start();
        try {
            reading.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The HTML checker has no schema", e);
        }
    }

    private void readSchema() {
        XmlMessages trouble = new XmlMessages();
        try {
            checker.setUpMainSchema(HTML, trouble);
        } catch (Exception e) { // the checker declares no less
            throw new IllegalStateException("The HTML checker has no schema: " + trouble.found(), e);
        }
    }

    /** Returns the errors in a page as {@code line:column: message}, or nothing where it is valid HTML. */
    public synchronized List<String> errors(byte[] page) {
        XmlMessages messages = new XmlMessages();
        try {
            checker.setUpValidatorAndParsers(messages, true, false);
            InputSource source = new InputSource(new ByteArrayInputStream(page));
            source.setEncoding("UTF-8");
            checker.checkHtmlInputSource(source);
        } catch (SAXException e) {
            messages.addIfSilent(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages.found();
    }

    /** Returns the errors in a page, as {@link #errors(byte[])} does. */
    public List<String> errors(String page) {
        return errors(page.getBytes(StandardCharsets.UTF_8));
    }
}
