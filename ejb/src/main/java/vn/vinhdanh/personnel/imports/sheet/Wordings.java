package vn.vinhdanh.personnel.imports.sheet;

import java.util.List;

/** What the import desk can read in columns with a fixed set of values: for templates that offer such values. */
public final class Wordings {

    /** The administrative ranks (Thông tư 02/2021/TT-BNV, 06/2022/TT-BNV), as offices write them. */
    private static final List<String> RANKS = List.of("Chuyên viên cao cấp (01.001)", "Chuyên viên chính (01.002)", "Chuyên viên (01.003)", "Cán sự (01.004)",
            "Nhân viên (01.005)", "Văn thư viên chính (02.006)", "Văn thư viên (02.007)", "Văn thư viên trung cấp (02.008)");

    private Wordings() {
    }

    /** Ranks to choose from. */
    public static List<String> ranks() {
        return RANKS;
    }

    /** The code a wording is read as in this column; null when it is not understood there. */
    public static String code(Field field, String wording) {
        return switch (field) {
            case TYPE -> WordList.TYPES.code(wording);
            case RATING -> WordList.RATINGS.code(wording);
            case TITLE -> WordList.TITLES.code(wording);
            case INITIATIVE_LEVEL -> WordList.LEVELS.code(wording);
            case DISCIPLINE -> WordList.DISCIPLINE.code(wording);
            default -> null;
        };
    }
}
