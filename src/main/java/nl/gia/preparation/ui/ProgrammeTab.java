package nl.gia.preparation.ui;

import com.vaadin.flow.component.html.Div;

class ProgrammeTab extends Div {

    ProgrammeTab(DayProgrammeCard programme, PracticalCard practical) {
        add(programme, practical);
    }
}
