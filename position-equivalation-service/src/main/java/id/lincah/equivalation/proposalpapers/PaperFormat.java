package id.lincah.equivalation.proposalpapers;

import id.lincah.documents.DocxWriter;
import id.lincah.documents.Paper;
import id.lincah.documents.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The formats a paper is written to. */
public enum PaperFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Blocking, and a second long for a large paper. */
    public byte[] write(Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            if (this == DOCX) {
                DocxWriter.write(paper, out);
            } else {
                PdfWriter.write(paper, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a paper could not be written to memory", e);
        }
        return out.toByteArray();
    }
}
