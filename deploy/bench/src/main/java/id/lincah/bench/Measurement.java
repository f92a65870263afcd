package id.lincah.bench;

import java.util.List;

/** One question of speed: what the suite takes, beside what the plain database takes for the same rows. */
interface Measurement {
    /** As it is named on the command line. */
    String name();

    /** What is measured, in a sentence. */
    String about();

    List<Figure> measure(Bed bed) throws Exception;
}
