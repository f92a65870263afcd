package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.acting.ActingPost;
import id.lincah.equivalation.catalogue.FunctionalPosition;
import id.lincah.equivalation.catalogue.PositionValue;
import id.lincah.equivalation.income.Incomes;
import id.lincah.equivalation.manualcredit.CreditHint;
import id.lincah.equivalation.manualcredit.ManualCredit;
import id.lincah.equivalation.vacancy.Vacancies;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a case rests on besides its own trace, as it is known now; everything but the case itself may be null.
 *
 * @param asOf the day the catalogue is asked for: of the appointment, before it the intended one
 * @param position the functional position as it is established on that day (R17-04)
 * @param value its job class and allowance in this agency (R17-17, R17-18)
 * @param places need and places filled, as the agency counted them
 * @param income what the person gets before and after, per component, with every review
 * @param manualCredit what a person set where the table is silent (AKP-07)
 * @param hint as long as nobody did: what one known example suggests
 * @param actsIn posts the person acts in on that day (R17-39)
 * @param principles R17-30, each with whether it is kept; empty until the case is assessed
 */
public record CaseBackground(
        UUID caseId,
        LocalDate asOf,
        FunctionalPosition position,
        PositionValue value,
        Vacancies.Places places,
        Incomes.History income,
        ManualCredit manualCredit,
        CreditHint hint,
        List<ActingPost> actsIn,
        List<KeptPrinciple> principles) {}
