package id.lincah.documents;

import java.util.Set;

/** How a paper looks as PDF. */
final class PageStyle {
    static final String FONT_SCHEME = "paper-font";
    static final String DRAWING_FONT = "Liberation Sans";
    private static final Set<String> DRAWING_FONTS = Set.of("Sans-Regular", "Sans-Bold");

    private static final String DRAWING_FACES = """
            @font-face { font-family: 'Liberation Sans'; src: url(paper-font:Sans-Regular); -fs-font-subset: subset; }
            @font-face { font-family: 'Liberation Sans'; src: url(paper-font:Sans-Bold); font-weight: bold; }
            """;

    private static final String SHEET = """
            @page {
              size: A4 %s;
              margin: 2.2cm 2cm 2cm 2.4cm;
              @top-right { content: element(mark); }
              @bottom-center {
                content: 'Halaman ' counter(page) ' dari ' counter(pages);
                font-family: 'Liberation Serif'; font-size: 9pt;
              }
            }
            body { font-family: 'Liberation Serif'; font-size: 11pt; line-height: 1.3; }
            h1, h2, h3 { font-weight: bold; page-break-after: avoid; margin: 0.8em 0 0.4em; }
            h1 { font-size: 14pt; text-align: center; }
            h2 { font-size: 12pt; }
            h3 { font-size: 11pt; }
            p { margin: 0 0 0.5em; white-space: pre-wrap; }
            ol { margin: 0 0 0.5em; padding-left: 2em; }
            .mark { position: running(mark); text-align: right; font-weight: bold; }
            .centred { text-align: center; }
            .bold { font-weight: bold; }
            .outline { margin: 0 0 0.1em; }
            table { width: 100%%; border-collapse: collapse; margin: 0 0 0.8em; }
            tr { page-break-inside: avoid; }
            td, th { vertical-align: top; word-wrap: break-word; white-space: pre-wrap; }
            .fields td { padding: 1pt 2pt; }
            .fields .label { width: 32%%; }
            .fields .colon { width: 2%%; }
            .grid { table-layout: fixed; -fs-table-paginate: paginate; font-size: 9pt; line-height: 1.2; }
            .grid td, .grid th { border: 0.5pt solid #000; padding: 2pt 3pt; text-align: left; }
            .grid th { background-color: #e6e6e6; text-align: center; }
            .drawing { margin: 0 0 0.8em; }
            .drawing svg { max-width: 100%%; }
            .signature { width: 50%%; margin: 1.5em 0 0 50%%; page-break-inside: avoid; }
            .signature p { margin: 0; }
            .signature .signer { margin-top: 4.5em; font-weight: bold; text-decoration: underline; }
            .break { page-break-after: always; }
            """;

    private PageStyle() {}

    static String of(boolean landscape, boolean drawings) {
        return SHEET.formatted(landscape ? "landscape" : "portrait") + (drawings ? DRAWING_FACES : "");
    }

    static boolean isDrawingFont(String address) {
        return address.startsWith(FONT_SCHEME + ":") && DRAWING_FONTS.contains(drawingFont(address));
    }

    static String drawingFont(String address) {
        return address.substring(FONT_SCHEME.length() + 1);
    }
}
