package nl.gia.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Figures first, then their sentence, then what it means. */
public class FactsRow extends Div {

    public FactsRow() {
        addClassName("gia-facts");
    }

    public FactsRow fact(String figure, String sentence) {
        add(new Div(line(figure, "gia-figure"), line(sentence, "gia-sentence")));
        return this;
    }

    public FactsRow fact(String figure, String sentence, String meaning, Tone tone) {
        Paragraph meant = line(meaning, "gia-meaning");
        meant.addClassName(tone.className());
        add(new Div(line(figure, "gia-figure"), line(sentence, "gia-sentence"), meant));
        return this;
    }

    private static Paragraph line(String text, String className) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }
}
