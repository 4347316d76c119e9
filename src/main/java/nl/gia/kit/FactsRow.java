package nl.gia.kit;

import com.vaadin.flow.component.html.Anchor;
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
        add(new Div(line(figure, "gia-figure"), line(sentence, "gia-sentence"), meant(meaning, tone)));
        return this;
    }

    /** Its sentence leads to what is counted. */
    public FactsRow linked(String figure, String sentence, String href) {
        add(new Div(line(figure, "gia-figure"), linked(sentence, href)));
        return this;
    }

    public FactsRow linked(String figure, String sentence, String href, String meaning, Tone tone) {
        add(new Div(line(figure, "gia-figure"), linked(sentence, href), meant(meaning, tone)));
        return this;
    }

    private static Paragraph linked(String sentence, String href) {
        Paragraph paragraph = line("", "gia-sentence");
        paragraph.add(new Anchor(href, sentence));
        return paragraph;
    }

    private static Paragraph meant(String meaning, Tone tone) {
        Paragraph meant = line(meaning, "gia-meaning");
        meant.addClassName(tone.className());
        return meant;
    }

    private static Paragraph line(String text, String className) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }
}
