package vn.vinhdanh.demo;

/** What the demonstration department's documents are signed with. */
final class Signing {

    /** The director, whose account is {@code giamdoc}. */
    static final String DIRECTOR = "Trần Minh Đức";
    /** His number, of the invented range all people of the demonstration have. */
    static final String DIRECTOR_ID = "999071900001";
    /** The decision that gives the department its functions. */
    static final String FUNCTIONS = "Quyết định số 28/2025/QĐ-UBND ngày 01 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Lai Châu quy định chức năng,"
            + " nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nội vụ";

    private Signing() {
    }
}
