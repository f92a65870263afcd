package id.lincah.orgstructure.positionmap.chart;

/**
 * One page of a chart.
 *
 * @param title of the unit at its top
 */
record ChartPage(String title, Branch<Card> chart) {}
