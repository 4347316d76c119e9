package nl.gia.programmes;

import jakarta.persistence.Embeddable;

/** Within how many days a signal is acknowledged and answered, unless set otherwise. */
@Embeddable
class FeedbackTerms {

    private int acknowledgeDays = 14;

    private int answerDays = 42;

    protected FeedbackTerms() {}

    FeedbackTerms(int acknowledgeDays, int answerDays) {
        this.acknowledgeDays = acknowledgeDays;
        this.answerDays = answerDays;
    }

    int acknowledgeDays() {
        return acknowledgeDays;
    }

    int answerDays() {
        return answerDays;
    }
}
