package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.StructureAid.CoreTask;
import id.lincah.orgstructure.simplification.StructureAid.Given;
import id.lincah.orgstructure.simplification.StructureAid.Leaning;
import id.lincah.orgstructure.simplification.StructureAid.Level;
import id.lincah.orgstructure.simplification.StructureAid.WorkDone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The table of section 2.3, below, at and above each limit. */
class StructureAidTest {
    private final StructureAid aid = new StructureAid();

    @ParameterizedTest
    @CsvSource({"2,LOW", "3,MEDIUM", "4,MEDIUM", "5,HIGH", "6,HIGH"})
    void weighsSpecialisations(int number, Level level) {
        assertEquals(level, only(new Given(number, null, null, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"14,LOW", "15,MEDIUM", "30,MEDIUM", "31,HIGH"})
    void weighsSupportingStaff(int number, Level level) {
        assertEquals(level, only(new Given(null, null, number, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"STAFF,HIGH", "STAFF_AND_FUNCTIONAL,MEDIUM", "FUNCTIONAL,LOW"})
    void weighsWhoDoesTheCoreTask(CoreTask who, Level level) {
        assertEquals(level, only(new Given(null, null, null, who, null)));
    }

    @ParameterizedTest
    @CsvSource({"BY_UNIT,HIGH", "BY_UNIT_AND_OTHERS,MEDIUM", "BY_OTHERS,LOW"})
    void weighsHowTheWorkIsDone(WorkDone how, Level level) {
        assertEquals(level, only(new Given(null, null, null, null, how)));
    }

    @Test
    void leansWhereMoreThanHalfPoint() {
        assertEquals(
                Leaning.KEEP_LAYER, leaning(new Given(5, Level.HIGH, 31, CoreTask.FUNCTIONAL, WorkDone.BY_OTHERS)));
        assertEquals(Leaning.UNDECIDED, leaning(new Given(5, Level.HIGH, 15, CoreTask.FUNCTIONAL, WorkDone.BY_OTHERS)));
        assertEquals(
                Leaning.REMOVE_LAYER, leaning(new Given(1, Level.HIGH, 15, CoreTask.FUNCTIONAL, WorkDone.BY_OTHERS)));
        assertEquals(Leaning.UNDECIDED, leaning(new Given(null, null, null, null, null)));
    }

    private Leaning leaning(Given given) {
        return aid.weigh(given).leaning();
    }

    private Level only(Given given) {
        var levels = aid.weigh(given).variables().stream()
                .map(StructureAid.Weighed::level)
                .toList();
        assertEquals(1, levels.size());
        return List.copyOf(levels).get(0);
    }
}
