package id.lincah.orgstructure.positionmap.chart;

/** A straight line, level or upright. */
record Line(double x1, double y1, double x2, double y2) {
    Line moved(double dx, double dy) {
        return new Line(x1 + dx, y1 + dy, x2 + dx, y2 + dy);
    }

    /** The room it takes, for whatever must keep clear of it. */
    Rect room() {
        return new Rect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2));
    }
}
