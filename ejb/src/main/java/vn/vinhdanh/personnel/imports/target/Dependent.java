package vn.vinhdanh.personnel.imports.target;

import vn.vinhdanh.shared.Texts;

/**
 * Something that rests on what a batch wrote and would lose its ground.
 *
 * @param kind what it is: text {@code imports.dependent.KIND}
 * @param who  the person or unit concerned
 */
public record Dependent(String kind, String who) {

    /** How many are named before the list is cut. */
    public static final int LISTED = 50;

    /** In words. */
    public String message(Texts texts) {
        return texts.get("imports.dependent." + kind, who);
    }
}
