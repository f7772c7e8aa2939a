package vn.vinhdanh.personnel.imports.sheet;

import java.util.Map;
import vn.vinhdanh.personnel.imports.file.SheetRow;

/** Understands one kind of row. */
interface LineReader {

    /**
     * @param section     the unit the section title above names, or null
     * @param sectionType the person type the section title above names ("VIÊN CHỨC"), or null
     */
    ImportLine read(SheetRow row, String section, String sectionType);

    /** From now on the columns stand so: another sheet of the list may have them in another order. */
    void columns(Map<Field, Integer> places);
}
