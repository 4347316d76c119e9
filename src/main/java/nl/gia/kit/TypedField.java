package nl.gia.kit;

import com.vaadin.flow.component.HasValidation;

/** A field one also types in: what cannot be read is an error there, not the same as nothing. */
interface TypedField extends HasValidation {

    boolean isUnreadable();

    /** How to write it. */
    String example();

    default void sayHow() {
        setErrorMessage(example());
        setInvalid(true);
    }
}
