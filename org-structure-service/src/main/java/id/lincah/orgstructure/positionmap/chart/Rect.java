package id.lincah.orgstructure.positionmap.chart;

/** A rectangle on the drawing, in points; y grows downwards. */
record Rect(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centre() {
        return x + width / 2;
    }

    Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    /** Whether the two would touch if each were a little taller. */
    boolean besides(Rect other, double margin) {
        return y < other.bottom() + margin && other.y < bottom() + margin;
    }

    boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
