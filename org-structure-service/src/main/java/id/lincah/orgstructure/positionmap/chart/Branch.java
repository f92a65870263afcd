package id.lincah.orgstructure.positionmap.chart;

import java.util.List;

/**
 * A box to be laid out, with what hangs under it.
 *
 * @param <C> what is drawn in the box
 */
record Branch<C>(C content, double width, double height, List<Branch<C>> children) {
    Branch {
        children = List.copyOf(children);
    }

    boolean isLeaf() {
        return children.isEmpty();
    }
}
