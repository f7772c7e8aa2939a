package vn.vinhdanh.personnel.imports.sheet;

/**
 * The titles a row stands under.
 *
 * @param unit the unit the section title above names, or null
 * @param type the person type the section title above names ("VIÊN CHỨC"), or null
 */
public record Section(String unit, String type) {
}
