package vn.vinhdanh.reward.register;

/** Place in the register behind which the next page begins. */
record RegisterCursor(int year, long id) {

    static RegisterCursor of(String text) {
        if (text == null || text.isBlank()) {
            return new RegisterCursor(9999, Long.MAX_VALUE);
        }
        String[] parts = text.split("-", 2);
        return new RegisterCursor(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
    }

    static String behind(RegisterRow row) {
        return row.achievementYear() + "-" + row.id();
    }
}
