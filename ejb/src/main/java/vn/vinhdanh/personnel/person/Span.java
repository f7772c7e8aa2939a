package vn.vinhdanh.personnel.person;

import java.io.Serializable;

/** From this number to that one, both included; either side may be open. */
public record Span(Integer from, Integer to) implements Serializable {

    /** Narrows nothing. */
    public static final Span OPEN = new Span(null, null);

    boolean open() {
        return from == null && to == null;
    }
}
