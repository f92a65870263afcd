package id.lincah.documents;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML that may have been written by anybody: no document type, so no entity and no outside address. */
final class SafeXml {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private SafeXml() {}

    static Document empty() {
        return builder().newDocument();
    }

    /** @throws IllegalArgumentException when it is not well-formed, brings a document type, or is no SVG */
    static Document drawing(String xml) {
        var drawing = parse(xml);
        if (!SVG.equals(drawing.getDocumentElement().getNamespaceURI())) {
            throw new IllegalArgumentException("a drawing is SVG");
        }
        return drawing;
    }

    private static Document parse(String xml) {
        try {
            return builder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("the drawing is not plain XML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be read", e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            // Without it the parser prints to the console what the exception says anyway.
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser lost a feature", e);
        }
    }
}
