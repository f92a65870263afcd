package id.lincah.orgstructure.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML part as a stream of tags and refuses what no list of units needs. */
final class PartScan {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 1_000;
    private static final String HYPERLINK = "/hyperlink";

    private final String part;
    private final SheetNames sheets;
    private final ReadingLimits limits;
    private final UnpackedBytes.Counting in;
    private final Set<String> names = new HashSet<>();
    private SheetScan sheet;
    private long sharedTexts;
    private int characters;

    PartScan(String part, SheetNames sheets, ReadingLimits limits, UnpackedBytes.Counting in) {
        this.part = part;
        this.sheets = sheets;
        this.limits = limits;
        this.in = in;
    }

    /** Rows, when the part is a sheet. */
    long rows() {
        return sheet == null ? 0 : sheet.rows();
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    void run() throws XMLStreamException {
        in.limitTo(limits.partBytes());
        var xml = FACTORY.createXMLStreamReader(in);
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml, ++depth);
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused("XML_ENTITIES");
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }

    private void start(XMLStreamReader xml, int depth) {
        var name = local(xml.getLocalName());
        if (depth > DEEPEST || names.add(name) && names.size() > MOST_NAMES) {
            throw refused("FILE_BROKEN");
        }
        if (depth == 1) {
            root(name);
        }
        if (sheet != null) {
            sheet.start(name, xml);
        }
        switch (name) {
            case "si" -> sharedText();
            case "sheet" -> sheets.sheet(attribute(xml, "id", ":id"), attribute(xml, "name"));
            case "Relationship" -> relation(xml);
            case "Override", "Default" -> contentType(attribute(xml, "ContentType"));
            case "oleObject", "control", "ddeLink" -> throw refused("EMBEDDED_OBJECT");
            default -> {
                // Everything else is looked at by the sheet, or is of no interest.
            }
        }
    }

    private void root(String name) {
        if ("worksheet".equals(name)) {
            sheet = new SheetScan(sheets.of(part), limits);
            in.limitTo(limits.unpackedBytes());
        } else if ("sst".equals(name)) {
            in.limitTo(limits.sharedTextBytes());
        }
    }

    private void sharedText() {
        characters = 0;
        if (++sharedTexts > limits.sharedTexts()) {
            throw new RefusedFile("TOO_MANY_TEXTS", Map.of("part", part, "limit", limits.sharedTexts()));
        }
    }

    private void text(XMLStreamReader xml) {
        if (sheet != null) {
            sheet.text(xml.getTextLength());
        } else if (sharedTexts > 0) {
            characters += xml.getTextLength();
            if (characters > limits.cellCharacters()) {
                throw new RefusedFile(
                        "CELL_TOO_LONG", Map.of("sheet", part, "cell", "*", "limit", limits.cellCharacters()));
            }
        }
    }

    /** A link somebody may click does no harm to a reader; everything else outside is refused. */
    private void relation(XMLStreamReader xml) {
        var type = String.valueOf(attribute(xml, "Type"));
        if ("external".equalsIgnoreCase(attribute(xml, "TargetMode")) && !type.endsWith(HYPERLINK)) {
            throw refused("EXTERNAL_LINKS");
        }
        sheets.relation(attribute(xml, "Id"), attribute(xml, "Target"));
    }

    private void contentType(String type) {
        var lower = String.valueOf(type).toLowerCase(Locale.ROOT);
        if (lower.contains("macroenabled") || lower.contains("vbaproject")) {
            throw refused("MACROS");
        }
        if (lower.contains("sheet.binary")) {
            throw new RefusedFile("FILE_FORMAT", Map.of("found", "XLSB"));
        }
    }

    private RefusedFile refused(String code) {
        return new RefusedFile(code, Map.of("part", part));
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** @param name or the end of a prefixed one */
    private static String attribute(XMLStreamReader xml, String name, String... endings) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var candidate = xml.getAttributeLocalName(i);
            for (var ending : endings) {
                if (candidate.endsWith(ending)) {
                    return xml.getAttributeValue(i);
                }
            }
            if (candidate.equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
