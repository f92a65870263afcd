package id.lincah.messaging;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Looks that cost much come seldom, but never so seldom that the relay seems dead. */
class RelayRestTest {
    @ParameterizedTest
    @CsvSource({"0,500", "25000000,500", "26000000,520", "200000000,4000", "250000000,5000", "3600000000000,5000"})
    void restsInProportionToTheLook(long lookNanos, int millis) {
        assertEquals(millis, Relay.restAfter(lookNanos));
    }
}
