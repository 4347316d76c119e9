package nl.gia.security.factors.ui;

import com.vaadin.flow.component.Component;
import nl.gia.security.factors.SecondFactors;
import nl.gia.security.ui.AccountCard;
import org.springframework.core.annotation.Order;

/** On the page of one's own account. */
@org.springframework.stereotype.Component
@Order(10)
class OwnSecondStep implements AccountCard {

    private final SecondFactors factors;

    OwnSecondStep(SecondFactors factors) {
        this.factors = factors;
    }

    @Override
    public Component content() {
        return new SecondStepCard(factors);
    }
}
