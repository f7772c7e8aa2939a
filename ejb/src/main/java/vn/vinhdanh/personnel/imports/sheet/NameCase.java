package vn.vinhdanh.personnel.imports.sheet;

import vn.vinhdanh.personnel.person.NameRules;

/** Capitals of people's names. */
final class NameCase {

    private NameCase() {
    }

    /** A person's name: typed all in capitals or all in small letters (or in an old font) it becomes "Nguyễn Thị Hoa"; what is no name stays as it is. */
    static String personName(String name, boolean wasLegacy) {
        return !NameRules.odd(name) && (wasLegacy || isOneCase(name)) ? nameCase(name) : name;
    }

    private static boolean isOneCase(String name) {
        boolean small = false;
        boolean capital = false;
        for (int i = 0; i < name.length() && !(small && capital); i++) {
            small |= Character.isLowerCase(name.charAt(i));
            capital |= Character.isUpperCase(name.charAt(i));
        }
        return !(small && capital);
    }

    private static String nameCase(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }
}
