package id.lincah.orgstructure.positionmap.export;

import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.chart.MapCharts;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** What a map can be exported as. */
enum MapFormat {
    XLSX(MapFormat.XLSX_TYPE),
    SVG(MapFormat.SVG_TYPE),
    PDF(MapFormat.PDF_TYPE);

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String SVG_TYPE = "image/svg+xml";
    static final String PDF_TYPE = "application/pdf";

    private final String type;

    MapFormat(String type) {
        this.type = type;
    }

    /** Blocking. */
    Response answer(MapTitle title, PositionMap map, PositionMapRules rules) {
        var name = "peta-jabatan-" + title.day() + '.' + name().toLowerCase(Locale.ROOT);
        var bytes = switch (this) {
            case XLSX -> MapWorkbook.of(title, map, rules);
            case SVG -> MapCharts.svg(title.chart(), map);
            case PDF -> MapCharts.pdf(title.chart(), map);
        };
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .build();
    }
}
