package vn.vinhdanh.shared.search;

/**
 * One thing found.
 *
 * @param kind   PERSON, UNIT or DECISION
 * @param id     null of a decision that is known only by what it gave
 * @param detail what tells it from others of the same title, or null
 * @param path   the page that shows it, from the root of the application
 * @param exact  the words were typed with marks and stand in the title like that
 */
public record SearchHit(String kind, Long id, String title, String detail, String path, boolean exact) {
}
