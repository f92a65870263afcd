package id.lincah.team.team;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Issue the assignment letter (surat tugas). What is missing is told by rule R7-28. */
public record IssueLetter(
        @Size(max = 100) String number,
        LocalDate issuedOn,
        @Size(max = 500) String legalBasis) {}
