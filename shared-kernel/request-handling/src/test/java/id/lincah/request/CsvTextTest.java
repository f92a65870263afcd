package id.lincah.request;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTextTest {
    @Test
    void cellsThatASpreadsheetWouldRunBecomeText() {
        var text = CsvText.of(
                List.of("a"),
                List.of(List.of("=1+1"), List.of("+1"), List.of("-x"), List.of("@x"), List.of("\tx"), List.of("\rx")));
        assertThat(text).isEqualTo("a\r\n'=1+1\r\n'+1\r\n'-x\r\n'@x\r\n'\tx\r\n\"'\rx\"\r\n");
    }

    @Test
    void quotesCommasAndLinesStayInsideTheirCell() {
        assertThat(CsvText.of(
                        List.of("a", "b", "c"),
                        List.of(Arrays.asList("x,\"y\"", "l1\nl2", null), List.of(-5, "-", ""))))
                .isEqualTo("a,b,c\r\n\"x,\"\"y\"\"\",\"l1\nl2\",\r\n-5,'-,\r\n");
    }
}
