package id.lincah.orgstructure.positionmap.chart;

/** One page as a drawing of its own, as large as it comes. */
final class SvgChart {
    private SvgChart() {}

    static String of(ChartHeading heading, ChartPage page) {
        var drawing = new ChartDrawing(heading, page);
        var svg = open(page.title(), drawing);
        drawing.on(svg);
        return svg.raw("</svg>\n").toString();
    }

    private static SvgText open(String title, ChartDrawing drawing) {
        return new SvgText()
                .raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"t d\"")
                .raw(" font-family=\"Arial, Helvetica, sans-serif\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
                        .formatted(
                                Math.round(drawing.width()),
                                Math.round(drawing.height()),
                                (long) Math.ceil(drawing.width()),
                                (long) Math.ceil(drawing.height())))
                .raw("<title id=\"t\">Peta jabatan " + SvgText.escaped(title) + "</title>\n")
                .raw("<desc id=\"d\">" + SvgText.escaped(drawing.description()) + "</desc>\n")
                .raw("<rect x=\"0\" y=\"0\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    }
}
