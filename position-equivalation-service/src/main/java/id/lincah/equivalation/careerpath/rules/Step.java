package id.lincah.equivalation.careerpath.rules;

import id.lincah.equivalation.promotion.rules.Promotion;
import id.lincah.equivalation.promotion.rules.PromotionCalendar;
import id.lincah.equivalation.promotion.rules.PromotionFacts;
import id.lincah.equivalation.promotion.rules.PromotionRules;
import java.time.LocalDate;

/** <em>Kenaikan pangkat</em> or <em>kenaikan jenjang</em>. */
enum Step {
    /** AK-23: takes effect on a fixed day. */
    GRADE {
        @Override
        Promotion ask(PromotionFacts facts) {
            return PromotionRules.toNextGrade(facts);
        }

        @Override
        LocalDate firstFrom(LocalDate day) {
            return CALENDAR.firstFrom(day);
        }
    },
    /** No source fixes days for it: it takes effect on the day its conditions are met. */
    LEVEL {
        @Override
        Promotion ask(PromotionFacts facts) {
            return PromotionRules.toNextLevel(facts);
        }

        @Override
        LocalDate firstFrom(LocalDate day) {
            return day;
        }
    };

    private static final PromotionCalendar CALENDAR = new PromotionCalendar();

    abstract Promotion ask(PromotionFacts facts);

    abstract LocalDate firstFrom(LocalDate day);
}
