package vn.vinhdanh.personnel.imports.sheet;

import vn.vinhdanh.personnel.imports.file.SheetCell;

/** What the import desk can read in columns with a fixed set of values: for templates that offer such values. */
public final class Wordings {

    private Wordings() {
    }

    /** The code a wording is read as in this column; null when it is not understood there. */
    public static String code(Field field, String wording) {
        return switch (field) {
            case RANK -> Ranks.code(new SheetCell(0, wording, null, null, false));
            case TYPE -> WordList.TYPES.code(wording);
            case RATING -> WordList.RATINGS.code(wording);
            case TITLE -> WordList.TITLES.code(wording);
            case INITIATIVE_LEVEL -> WordList.LEVELS.code(wording);
            case DISCIPLINE -> WordList.DISCIPLINE.code(wording);
            default -> null;
        };
    }
}
